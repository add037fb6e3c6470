import { describe, expect, test } from '@jest/globals';
import { acme, question, reported } from '../../../test/support/month-report.js';
import { amended, customer, on, signed, ticket } from '../../../test/support/situation.js';

// Due 11:00. Broken by 25 minutes.
const late = ticket(
  'T-late',
  'Mon 2026-03-02 09:00',
  question,
  on('Mon 2026-03-02 11:25', 'TicketAcknowledged'),
);

describe('the month of a promise', () => {
  const swapped = ticket(
    'T-swap',
    'Tue 2026-03-31 09:00',
    {},
    on('Tue 2026-03-31 09:30', 'TicketAcknowledged'),
    on('Tue 2026-03-31 10:00', 'HardwareFaultConfirmed'),
    on('Tue 2026-03-31 11:00', 'ReplacementShipped'),
    on('Wed 2026-04-01 00:00', 'ReplacementDelivered'),
    on('Wed 2026-04-01 12:00', 'ConfigurationRestored'),
  );

  test('is the local one in which its clock started: at midnight April begins', () => {
    const [first, second, ...others] = reported([...acme, ...swapped], { asOf: 'Thu 2026-04-30 12:00' });
    expect(first?.month).toBe('2026-03');
    expect(first?.promises.overall.map(({ guarantee }) => guarantee)).toContain('replacement');
    expect(second?.month).toBe('2026-04');
    expect(second?.promises.overall.map(({ guarantee }) => guarantee)).toEqual(['configuration-restore']);
    expect(others).toEqual([]);
  });

  test('that had no promises has no report', () => {
    expect(reported([...acme, ...swapped], { months: ['2026-05'] })).toEqual([]);
  });
});

describe('the trend', () => {
  test('goes over the months before, too; where nothing was decided there is no rate', () => {
    const january = ticket(
      'T-january',
      'Mon 2026-01-12 09:00',
      question,
      on('Mon 2026-01-12 10:00', 'TicketAcknowledged'),
    );
    const [report] = reported([...acme, ...january, ...late], { months: ['2026-03'], trend: 4 });
    expect(report?.trend).toEqual({
      months: ['2025-12', '2026-01', '2026-02', '2026-03'],
      rows: [
        { guarantee: 'reaction', rates: [null, { kept: 1, of: 1 }, null, { kept: 0, of: 1 }] },
        { guarantee: 'sla-first', rates: [null, { kept: 1, of: 1 }, null, { kept: 1, of: 1 }] },
      ],
      total: [null, { kept: 2, of: 2 }, null, { kept: 1, of: 2 }],
    });
  });
});

describe('one customer alone', () => {
  test('is reported as among all, and overtaken by others all the same', () => {
    const without = customer('walk-in');
    const overtaking = ticket(
      'T-overtakes',
      'Mon 2026-03-02 10:00',
      { ...question, customer: 'walk-in' },
      on('Mon 2026-03-02 10:10', 'TicketAcknowledged'),
    );
    const lines = [...acme, ...without, ...late, ...overtaking];
    const [report] = reported(lines, { months: ['2026-03'], customerId: 'acme' });
    expect(report?.customerId).toBe('acme');
    expect(report?.promises.customers.map(({ customerId }) => customerId)).toEqual(['acme']);
    const first = report?.promises.overall.find(({ guarantee }) => guarantee === 'sla-first');
    expect(first).toMatchObject({ kept: 0, broken: 1 });
    expect(report?.completeness).toEqual({ expected: 2, findings: [] });
  });
});

test('a contract amended in the middle of a month still owes its checks by the terms at the first instant', () => {
  const lines = customer('acme', signed('variant-3'), amended('variant-2', '2026-03-10'));
  const report = reported(lines, { asOf: 'Fri 2026-05-15 12:00', months: ['2026-03', '2026-04'] });
  expect(report.map(({ month, completeness }) => [month, completeness])).toEqual([
    ['2026-03', { expected: 1, findings: [] }],
  ]);
});
