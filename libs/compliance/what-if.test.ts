import { describe, expect, test } from '@jest/globals';
import { shippedCalendars } from '#calendar';
import { shippedTerms, TermsBook } from '#contract';
import { type Fact, parseInstant } from '#facts';
import { randomFacts } from '../../test/support/random-facts.js';
import { differencesOf, type Difference } from './effect.js';
import { judge } from './judge.js';
import type { Judgement } from './verdict.js';
import { assume, type Assumption } from './what-if.js';

const RECORDED_AT = parseInstant('2026-04-30T00:00:00Z');

function fact(id: string, [stream, type]: [string, string], occurredAt: string, data: object): Fact {
  const recorded = { occurredAt: parseInstant(occurredAt), recordedAt: RECORDED_AT };
  return { id, stream, revision: 0, type, ...recorded, data };
}

const signed = { contractId: 'acme-1', termsId: 'variant-1', termsVersion: 1, from: '2026-03-01' };
const report = { customerId: 'acme', channel: 'phone', kind: 'fault', subject: 'No dial tone' };
const confirmed = { channel: 'email', recipient: 'x', delivery: 'accepted', messageId: 'm1' };
const facts = [
  fact('e1', ['customer-acme', 'ContractSigned'], '2026-02-20T09:00:00+01:00', signed),
  // Friday, half an hour before closing.
  fact('e2', ['ticket-T1', 'TicketReported'], '2026-03-20T16:30:00+01:00', report),
  // Saturday at noon.
  fact('e3', ['ticket-T1', 'TicketAcknowledged'], '2026-03-21T12:00:00+01:00', confirmed),
];
const question = { asOf: parseInstant('2026-03-31T12:00:00+02:00') };

function flips(history: readonly Fact[], assumption: Assumption, published = {}): Difference[] {
  const assumed = assume(history, { question, published }, assumption);
  return differencesOf(
    judge(history, question, published),
    judge(assumed.facts, question, assumed.published),
  );
}

const shown = ({ before, after }: Difference): string =>
  [before, after].map((row) => row && `${row.verdict.guarantee} ${row.verdict.outcome}`).join(' → ');

const weekends = {
  ...shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700'),
  version: 2,
  weekly: { ...shippedCalendars()[0]?.weekly, sat: [['08:30', '17:00']] },
};
const VARIANT_3 = { termsId: 'variant-3', termsVersion: 1 };

describe('what if', () => {
  test('a customer of the first package were on the third: an hour around the clock would have been too short', () => {
    const found = flips(facts, { terms: VARIANT_3 }).map(shown);
    expect(found).toContain('reaction met → reaction breached');
    expect(flips(facts, { terms: VARIANT_3, customerId: 'acme' }).map(shown)).toEqual(found);
  });

  test('somebody else were: nothing changes for this customer', () => {
    expect(flips(facts, { terms: VARIANT_3, customerId: 'other' })).toEqual([]);
  });

  test('the contract is what it is: nothing changes', () => {
    expect(flips(facts, { terms: { termsId: 'variant-1', termsVersion: 1 } })).toEqual([]);
  });

  test('Saturdays were working days: the reaction is due on Saturday at noon, not on Monday', () => {
    const published = fact(
      'e4',
      ['calendar-sk-weekdays-0830-1700', 'CalendarPublished'],
      '2026-04-20T09:00:00+02:00',
      {
        version: 2,
        calendar: weekends,
        approvedBy: 'b',
      },
    );
    const found = flips([...facts, published], {
      calendar: { calendarId: 'sk-weekdays-0830-1700', calendarVersion: 2 },
    });
    const reaction = found.find(({ after }) => after?.verdict.guarantee === 'reaction');
    expect(reaction?.before?.verdict.dueAt).toBe('2026-03-23T11:00:00.000Z');
    expect(reaction?.after?.verdict).toMatchObject({
      dueAt: '2026-03-21T11:00:00.000Z',
      calendarVersion: 2,
    });
  });

  test('a term in working days were rolling: it would be due at the time of day of the report', () => {
    const [found] = flips(facts, { readings: { workingDays: 'rolling' } }).filter(
      ({ after }) => after?.verdict.guarantee === 'remote-resolution',
    );
    expect(found?.before?.verdict.dueAt).toBe('2026-03-25T16:00:00.000Z');
    expect(found?.after?.verdict.dueAt).toBe('2026-03-25T15:30:00.000Z');
  });

  test.each([
    [{}, 'NOTHING_ASSUMED'],
    [{ readings: {} }, 'NOTHING_ASSUMED'],
    [{ terms: { termsId: 'variant-3', termsVersion: 9 } }, 'UNKNOWN_TERMS'],
    [{ calendar: { calendarId: 'sk-weekdays-0830-1700', calendarVersion: 9 } }, 'UNKNOWN_CALENDAR'],
    [{ calendar: { calendarId: 'none', calendarVersion: 1 } }, 'UNKNOWN_CALENDAR'],
  ])('%j: %s', (assumption, code) => {
    expect(() => flips(facts, assumption)).toThrow(expect.objectContaining({ code }));
  });

  test('for any history: the same as judging it with the contracts written anew', () => {
    let flipped = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { facts: history, published } = randomFacts(seed);
      const pinned = history.map((each) =>
        ['ContractSigned', 'ContractAmended'].includes(each.type)
          ? { ...each, data: { ...(each.data as object), ...VARIANT_3 } }
          : each,
      );
      const terms = (published.terms ?? new TermsBook(shippedTerms())).with(
        history.filter(({ type }) => type === 'TermsPublished') as never[],
      );
      const expected = answers(() => judge(pinned, question, { terms }));
      const assumed = assume(history, { question, published }, { terms: VARIANT_3 });
      expect(answers(() => judge(assumed.facts, question, assumed.published))).toEqual(expected);
      flipped += expected.filter((row) => row.includes('"breached"')).length;
    }
    expect(flipped).toBeGreaterThan(0);
  });
});

function answers(rows: () => readonly Judgement[]): string[] {
  try {
    return rows().map(({ verdict }) => JSON.stringify(verdict));
  } catch (error) {
    return [String(error)];
  }
}
