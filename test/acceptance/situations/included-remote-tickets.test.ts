import { describe, expect, test } from '@jest/globals';
import { customer, judged, monthRowOf, on, signed, termsLike, ticket } from '../../support/situation.js';
import { managed, paid } from '../../support/situation-work.js';

type History = Parameters<typeof judged>[0];

const REPORT = 'Mon 2026-03-02 07:00';
const MONTH_OVER = 'Wed 2026-04-01 00:00';

/** March 2026 of a contract, the month being over unless told otherwise. */
const march = (
  history: History,
  asked: Parameters<typeof judged>[1] = { asOf: MONTH_OVER },
  contract = 'acme-1',
) => monthRowOf(judged(history, asked), contract, 'included-remote', '2026-03');

const first = customer('acme', signed('variant-1'));
const second = customer('acme', signed('variant-2'));
const CHARGED = paid('Mon 2026-03-16 10:00', 'Mon 2026-03-16 11:00');
const HOUR = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 10:00');
const THREE_HOURS = managed('Tue 2026-03-03 09:00', 'Tue 2026-03-03 12:00');
const became = (kind: string, when: string) => on(when, 'TicketClassified', { kind });

describe('included-remote: which tickets may use the included time', () => {
  test('variant 1 includes nothing for changes: charging one with the whole hour left has no row', () => {
    expect(march([first, ticket('T1', REPORT, { kind: 'change' }, CHARGED)])).toBeUndefined();
  });

  test('variant 1 includes remote work for faults only (read so of questions too): charging a question has no row', () => {
    expect(march([first, ticket('T1', REPORT, { kind: 'question' }, CHARGED)])).toBeUndefined();
  });

  test('variant 2 includes changes: charging one with three hours left is broken', () => {
    const history = [second, ticket('T1', REPORT, { kind: 'change' }, CHARGED)];
    expect(march(history)).toMatchObject({ outcome: 'breached' });
  });

  test('variant 2 includes all remote work (read so of questions too): charging a question with three hours left is broken', () => {
    const history = [second, ticket('T1', REPORT, { kind: 'question' }, CHARGED)];
    expect(march(history)).toMatchObject({ outcome: 'breached' });
  });

  test('terms of variant 1 read the other way, changes included: charging a change with the hour left is broken', () => {
    const terms = termsLike('variant-1', 'first-with-changes', {
      guarantees: { 'included-remote': { includesChanges: true } },
    });
    const history = [
      terms,
      customer('acme', signed('first-with-changes')),
      ticket('T1', REPORT, { kind: 'change' }, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'breached', termsId: 'first-with-changes' });
  });

  test('variant 1, a change that turns out to be a fault: no row before that is known, broken from then on', () => {
    const history = [
      first,
      ticket('T1', REPORT, { kind: 'change' }, CHARGED, became('fault', 'Thu 2026-03-19 09:00')),
    ];
    expect(march(history, { asOf: 'Thu 2026-03-19 08:59:59.999' })).toBeUndefined();
    expect(march(history, { asOf: 'Thu 2026-03-19 09:00' })).toMatchObject({ outcome: 'breached' });
  });

  test('variant 1, a fault that turns out to be a change: broken before that is known, no row from then on', () => {
    const history = [first, ticket('T1', REPORT, {}, CHARGED, became('change', 'Thu 2026-03-19 09:00'))];
    expect(march(history, { asOf: 'Thu 2026-03-19 08:59:59.999' })).toMatchObject({ outcome: 'breached' });
    expect(march(history, { asOf: 'Thu 2026-03-19 09:00' })).toBeUndefined();
  });

  test('variant 1, an hour of remote management on a change draws on nothing: a fault charged afterwards, broken', () => {
    const history = [
      first,
      ticket('T1', REPORT, { kind: 'change' }, HOUR),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'breached' });
  });

  test('variant 1, the hour used on a fault that turns out to be a change is given back: kept before, broken after', () => {
    const history = [
      first,
      ticket('T1', REPORT, {}, HOUR, became('change', 'Thu 2026-04-02 09:00')),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'met' });
    expect(march(history, { asOf: 'Thu 2026-04-02 09:00' })).toMatchObject({ outcome: 'breached' });
  });
});

describe('included-remote: whose time is used', () => {
  test('three hours used on one ticket of the contract serve for another of its tickets: kept', () => {
    const history = [
      second,
      ticket('T1', REPORT, {}, THREE_HOURS),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'met' });
  });

  test('three hours used by another customer leave this one’s untouched: broken', () => {
    const history = [
      second,
      customer('bravo', signed('variant-2')),
      ticket('T1', REPORT, { customer: 'bravo' }, THREE_HOURS),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'breached', customerId: 'acme' });
    expect(march(history, { asOf: MONTH_OVER }, 'bravo-1')).toBeUndefined();
  });

  test('a customer’s newer contract has included time of its own: three hours used under the older one do not count, broken', () => {
    // T1 was reported on 2 March under acme-1, T2 on 13 March under acme-2, which is in force from 10 March
    const history = [
      customer('acme', signed('variant-2'), signed('variant-2', '2026-03-10', 'acme-2')),
      ticket('T1', REPORT, {}, THREE_HOURS),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history, { asOf: MONTH_OVER }, 'acme-2')).toMatchObject({ outcome: 'breached' });
    expect(march(history, { asOf: MONTH_OVER }, 'acme-1')).toBeUndefined();
  });

  test('charged work of a voided ticket breaks nothing, for no promise applies to it (read so): no row', () => {
    const voided = on('Wed 2026-03-18 09:00', 'TicketVoided');
    const history = [second, ticket('T1', REPORT, {}, CHARGED, voided)];
    expect(march(history, { asOf: 'Wed 2026-03-18 08:59:59.999' })).toMatchObject({ outcome: 'breached' });
    expect(march(history)).toBeUndefined();
  });

  test('remote management of a voided ticket uses no included time (read so): another ticket charged then, broken', () => {
    const history = [
      second,
      ticket('T1', REPORT, {}, THREE_HOURS, on('Wed 2026-03-11 09:00', 'TicketVoided')),
      ticket('T2', 'Fri 2026-03-13 08:00', {}, CHARGED),
    ];
    expect(march(history)).toMatchObject({ outcome: 'breached' });
  });
});
