import { describe, expect, test } from '@jest/globals';
import { account, amounts, faultFinding, onlyLine, turnedPaid } from '../../support/money.js';
import { type Asked, customer, type Happening, on, type Report, ticket } from '../../support/situation.js';
import { paid } from '../../support/situation-work.js';

/**
 * Terms, section 6: a charge without the ground that its reason needs is unfounded and counts 0. The work here is an hour,
 * 2 × 22.50 = 45.00 where it is founded.
 */
const AN_HOUR = paid('Tue 2026-03-10 10:00', 'Tue 2026-03-10 11:00');

/** The only line of a ticket reported on Monday 9 March. */
function charge(work: readonly Happening[], report: Report = {}, asked: Asked = {}) {
  return onlyLine(
    account([customer('acme'), ticket('T1', 'Mon 2026-03-09 08:00', report, ...work)], '2026-03', asked),
  );
}

const FOUNDED = { missingGrounds: [], amount: '45.00' };

describe('a written agreement', () => {
  test('without any escalation there is none', () => {
    expect(charge([AN_HOUR])).toMatchObject({
      reason: null,
      missingGrounds: ['no-written-agreement'],
      amount: '0.00',
    });
  });

  test.each(['remote-configuration', 'unrelated-help', 'allowance-exhausted'] as const)(
    'agreed before the work began, %s needs nothing else',
    (reason) => {
      expect(charge([turnedPaid('Tue 2026-03-10 09:50', reason), AN_HOUR])).toMatchObject({
        reason,
        ...FOUNDED,
      });
    },
  );

  test('agreed at the very instant at which the work began', () => {
    expect(charge([turnedPaid('Tue 2026-03-10 10:00', 'unrelated-help'), AN_HOUR])).toMatchObject(FOUNDED);
  });

  test('agreed a millisecond later it is too late', () => {
    const late = turnedPaid('Tue 2026-03-10 09:50', 'unrelated-help', 'Tue 2026-03-10 10:00:00.001');
    expect(charge([late, AN_HOUR])).toMatchObject({
      reason: 'unrelated-help',
      missingGrounds: ['no-written-agreement'],
      amount: '0.00',
    });
  });

  test('an escalation recorded after the work counts by when it was agreed', () => {
    const afterwards = turnedPaid('Wed 2026-03-11 09:00', 'unrelated-help', 'Tue 2026-03-10 09:50');
    expect(charge([AN_HOUR, afterwards])).toMatchObject(FOUNDED);
    // Until then there was none.
    expect(charge([AN_HOUR, afterwards], {}, { asOf: 'Wed 2026-03-11 08:59' }).amount).toBe('0.00');
  });

  test('it founds the work after it, not the work before', () => {
    // Tue 10:00–11:00 unfounded, 0.00; Wed 10:00–10:30 after Tuesday’s 12:00, 22.50.
    const found = account(
      [
        customer('acme'),
        ticket(
          'T1',
          'Mon 2026-03-09 08:00',
          {},
          AN_HOUR,
          turnedPaid('Tue 2026-03-10 12:00', 'unrelated-help'),
          paid('Wed 2026-03-11 10:00', 'Wed 2026-03-11 10:30'),
        ),
      ],
      '2026-03',
    );
    expect(amounts(found)).toEqual(['0.00', '22.50']);
    expect(found.total).toBe('22.50');
  });
});

describe('fault finding of more than 15 minutes', () => {
  const agreed = turnedPaid('Tue 2026-03-10 09:50', 'fault-finding-over-15-minutes');
  const found = (from: string, until: string) =>
    faultFinding(`Tue 2026-03-10 ${from}`, `Tue 2026-03-10 ${until}`, 'customer');

  test('twenty minutes, and the customer’s own router is the cause', () => {
    expect(charge([found('09:20', '09:40'), agreed, AN_HOUR])).toMatchObject({ ...FOUNDED, flags: [] });
  });

  test('fifteen minutes are free: nothing may be charged', () => {
    expect(charge([found('09:20', '09:35'), agreed, AN_HOUR])).toMatchObject({
      missingGrounds: ['fault-finding-within-free-minutes'],
      amount: '0.00',
    });
  });

  test('fifteen minutes and a millisecond are longer than fifteen minutes', () => {
    expect(charge([found('09:20', '09:35:00.001'), agreed, AN_HOUR])).toMatchObject(FOUNDED);
  });

  test('ten minutes and ten minutes are twenty', () => {
    expect(charge([found('09:00', '09:10'), found('09:30', '09:40'), agreed, AN_HOUR])).toMatchObject(
      FOUNDED,
    );
  });

  test('without any logged, paid work is not its own ground', () => {
    expect(charge([agreed, AN_HOUR])).toMatchObject({
      missingGrounds: ['fault-finding-within-free-minutes'],
      amount: '0.00',
    });
  });

  test('only what had passed before the paid work began', () => {
    // 09:50–10:20, the paid work began at 10:00: 10 minutes.
    expect(charge([found('09:50', '10:20'), agreed, AN_HOUR]).amount).toBe('0.00');
    // 12:00–12:40 came afterwards: 0 minutes.
    expect(charge([agreed, AN_HOUR, found('12:00', '12:40')]).amount).toBe('0.00');
  });

  test('other remote work is no fault finding', () => {
    const times = { startedAt: 'Tue 2026-03-10 09:00', endedAt: 'Tue 2026-03-10 09:40' };
    const advice = on('Tue 2026-03-10 09:40', 'RemoteWorkLogged', { ...times, activity: 'advice' });
    expect(charge([advice, agreed, AN_HOUR])).toMatchObject({
      missingGrounds: ['fault-finding-within-free-minutes'],
    });
  });
});

describe('and a cause that lies with the customer', () => {
  const agreed = turnedPaid('Tue 2026-03-10 09:50', 'fault-finding-over-15-minutes');
  const forty = (cause?: 'supplier' | 'customer') =>
    faultFinding('Tue 2026-03-10 09:00', 'Tue 2026-03-10 09:40', cause);

  test('a fault of the supplier’s product is found for free', () => {
    expect(charge([forty('supplier'), agreed, AN_HOUR])).toMatchObject({
      missingGrounds: ['caused-by-supplier'],
      amount: '0.00',
    });
  });

  test('where nobody has said whose fault it was, it is charged, and shown', () => {
    expect(charge([forty(), agreed, AN_HOUR])).toMatchObject({ ...FOUNDED, flags: ['cause-not-stated'] });
  });

  test('what turns out after the paid work counts, from when it is known', () => {
    const later = faultFinding('Tue 2026-03-10 11:00', 'Tue 2026-03-10 11:10', 'supplier');
    const work = [forty('customer'), agreed, AN_HOUR, later];
    expect(charge(work, {}, { asOf: 'Tue 2026-03-10 11:09' })).toMatchObject(FOUNDED);
    expect(charge(work)).toMatchObject({ missingGrounds: ['caused-by-supplier'], amount: '0.00' });
  });

  test('the newest word on it holds the other way round too', () => {
    const later = faultFinding('Tue 2026-03-10 11:00', 'Tue 2026-03-10 11:10', 'customer');
    expect(charge([forty('supplier'), agreed, AN_HOUR, later])).toMatchObject(FOUNDED);
  });

  test('for work of another reason it does not matter', () => {
    const configuration = turnedPaid('Tue 2026-03-10 09:50', 'remote-configuration');
    expect(charge([forty('supplier'), configuration, AN_HOUR])).toMatchObject(FOUNDED);
  });

  test('everything that is missing is named', () => {
    // No agreement in time, ten minutes, the supplier's fault.
    const late = turnedPaid('Tue 2026-03-10 09:50', 'fault-finding-over-15-minutes', 'Tue 2026-03-10 12:00');
    const ten = faultFinding('Tue 2026-03-10 09:00', 'Tue 2026-03-10 09:10', 'supplier');
    expect(charge([ten, late, AN_HOUR]).missingGrounds).toEqual([
      'no-written-agreement',
      'fault-finding-within-free-minutes',
      'caused-by-supplier',
    ]);
  });
});
