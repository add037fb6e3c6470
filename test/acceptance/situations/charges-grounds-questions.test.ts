import { describe, expect, test } from '@jest/globals';
import { account, amounts, faultFinding, onlyLine, turnedPaid } from '../../support/money.js';
import { type Asked, customer, type Happening, on, ticket } from '../../support/situation.js';
import { paid } from '../../support/situation-work.js';

/**
 * Terms, sections 6 and 7: a repeated question may only be charged after a warning on its topic in the 180 days before it.
 * The question is of Tuesday 7 July 2026; half an hour of work on it costs 22.50.
 */
const HALF_AN_HOUR = paid('Tue 2026-07-07 10:00', 'Tue 2026-07-07 10:30');
const REPEATED = turnedPaid('Tue 2026-07-07 09:50', 'repeated-question');

function warning(when: string, topic = 'voicemail', recorded?: string): Happening {
  return on(when, 'RepeatWarningGiven', { topic }, recorded === undefined ? {} : { recorded });
}

function july(
  warnings: readonly Happening[],
  work: readonly Happening[] = [REPEATED, HALF_AN_HOUR],
  asked: Asked = {},
) {
  const report = { kind: 'question', topic: 'voicemail' } as const;
  return account(
    [customer('acme', ...warnings), ticket('T1', 'Tue 2026-07-07 09:00', report, ...work)],
    '2026-07',
    asked,
  );
}

const FOUNDED = { reason: 'repeated-question', missingGrounds: [], amount: '22.50' };
const UNWARNED = { reason: 'repeated-question', missingGrounds: ['no-earlier-warning'], amount: '0.00' };

describe('a repeated question', () => {
  test('with a warning in May is charged', () => {
    expect(onlyLine(july([warning('Mon 2026-05-04 09:00')]))).toMatchObject(FOUNDED);
  });

  test('without a warning counts 0', () => {
    expect(onlyLine(july([]))).toMatchObject(UNWARNED);
  });

  test('a warning 180 days before still counts', () => {
    // 8 January to 7 July 2026: 23 + 28 + 31 + 30 + 31 + 30 + 7 = 180 days.
    expect(onlyLine(july([warning('Thu 2026-01-08 09:00')]))).toMatchObject(FOUNDED);
  });

  test('one of the day before that does not', () => {
    expect(onlyLine(july([warning('Wed 2026-01-07 23:59')]))).toMatchObject(UNWARNED);
  });

  test('a warning on another topic does not', () => {
    expect(onlyLine(july([warning('Mon 2026-05-04 09:00', 'conference')]))).toMatchObject(UNWARNED);
  });

  test('a warning given together with the agreement is too late for this question', () => {
    expect(onlyLine(july([warning('Tue 2026-07-07 09:50')]))).toMatchObject(UNWARNED);
  });

  test('the topic as newly classified decides', () => {
    const classified = on('Tue 2026-07-07 09:30', 'TicketClassified', {
      kind: 'question',
      topic: 'conference',
    });
    const work = [classified, REPEATED, HALF_AN_HOUR];
    expect(onlyLine(july([warning('Mon 2026-05-04 09:00')], work))).toMatchObject(UNWARNED);
  });

  test('a warning recorded afterwards founds the charge once it is known', () => {
    const late = warning('Mon 2026-05-04 09:00', 'voicemail', 'Mon 2026-07-13 09:00');
    const asOf = 'Tue 2026-07-07 12:00';
    const work = [REPEATED, HALF_AN_HOUR];
    expect(onlyLine(july([late], work, { asOf, asKnownAt: 'Sun 2026-07-12 09:00' }))).toMatchObject(UNWARNED);
    expect(onlyLine(july([late], work, { asOf, asKnownAt: 'Mon 2026-07-13 09:00' }))).toMatchObject(FOUNDED);
  });

  test('another customer’s warning warned nobody here', () => {
    const history = [
      customer('acme'),
      customer('globex', warning('Mon 2026-05-04 09:00')),
      ticket('T1', 'Tue 2026-07-07 09:00', { kind: 'question', topic: 'voicemail' }, REPEATED, HALF_AN_HOUR),
    ];
    expect(onlyLine(account(history, '2026-07'))).toMatchObject(UNWARNED);
  });

  test('charged for another reason it needs no warning', () => {
    const work = [turnedPaid('Tue 2026-07-07 09:50', 'unrelated-help'), HALF_AN_HOUR];
    expect(onlyLine(july([], work))).toMatchObject({ reason: 'unrelated-help', amount: '22.50' });
  });
});

describe('two agreements on one ticket', () => {
  test('the newest before the work began gives its reason', () => {
    // 09:50 repeated question, unwarned: the work of 10:00 counts 0. 11:00 configuration: the work of 11:10 costs 22.50.
    const found = july(
      [],
      [
        REPEATED,
        HALF_AN_HOUR,
        turnedPaid('Tue 2026-07-07 11:00', 'remote-configuration'),
        paid('Tue 2026-07-07 11:10', 'Tue 2026-07-07 11:40'),
      ],
    );
    expect(found.lines).toMatchObject([UNWARNED, { reason: 'remote-configuration', amount: '22.50' }]);
    expect(found.total).toBe('22.50');
  });

  test('order of agreement decides, not of recording', () => {
    // Recorded first, agreed last, at 09:58: fault finding, of which there was none.
    const finding = turnedPaid(
      'Tue 2026-07-07 09:40',
      'fault-finding-over-15-minutes',
      'Tue 2026-07-07 09:58',
    );
    const configuration = turnedPaid('Tue 2026-07-07 09:50', 'remote-configuration');
    expect(onlyLine(july([], [finding, configuration, HALF_AN_HOUR]))).toMatchObject({
      reason: 'fault-finding-over-15-minutes',
      missingGrounds: ['fault-finding-within-free-minutes'],
    });
  });

  test('one that was agreed too late gives neither reason nor ground', () => {
    const late = turnedPaid('Tue 2026-07-07 09:55', 'repeated-question', 'Tue 2026-07-07 11:00');
    const configuration = turnedPaid('Tue 2026-07-07 09:50', 'remote-configuration');
    expect(onlyLine(july([], [configuration, late, HALF_AN_HOUR]))).toMatchObject({
      reason: 'remote-configuration',
      missingGrounds: [],
    });
  });
});

describe('a voided ticket', () => {
  test('is charged nothing, whatever its grounds; the work stays on the account', () => {
    const configuration = turnedPaid('Tue 2026-07-07 09:50', 'remote-configuration');
    const voided = on('Wed 2026-07-08 09:00', 'TicketVoided');
    expect(onlyLine(july([], [configuration, HALF_AN_HOUR, voided]))).toMatchObject({
      minutes: 30,
      missingGrounds: ['ticket-voided'],
      amount: '0.00',
    });
    // The day before it was charged.
    const asked = { asOf: 'Tue 2026-07-07 12:00' };
    expect(july([], [configuration, HALF_AN_HOUR, voided], asked).total).toBe('22.50');
  });

  test('fault finding of a voided ticket is no ground for another', () => {
    const finding = faultFinding('Tue 2026-07-07 09:00', 'Tue 2026-07-07 09:40', 'customer');
    const agreed = turnedPaid('Tue 2026-07-07 09:50', 'fault-finding-over-15-minutes');
    const history = [
      customer('acme'),
      ticket('T0', 'Tue 2026-07-07 08:30', {}, finding, on('Tue 2026-07-07 09:45', 'TicketVoided')),
      ticket('T1', 'Tue 2026-07-07 08:30', {}, agreed, HALF_AN_HOUR),
    ];
    expect(amounts(account(history, '2026-07'))).toEqual(['0.00']);
  });
});
