import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assume, type Assumption, differencesOf, judge, type Verdict } from '#compliance';
import { EventStore } from '#event-store';
import { formatInstant } from '#facts';
import { END_OF_STORY } from '../../apps/cli/src/demo/story.js';
import { ApplicationUnderTest, type Reply } from '../support/application-under-test.js';
import { playedStory, type PlayedStory } from '../support/demo-story.js';
import { importLines } from '../support/imported-file.js';

const NOW = formatInstant(END_OF_STORY);
const EVERYTHING = 'from=2025-12&until=2026-07';
const VARIANT_3 = { termsId: 'variant-3', termsVersion: 1 };

interface Flip {
  readonly before: { readonly verdict: Verdict; readonly sentence: object } | null;
  readonly after: { readonly verdict: Verdict; readonly sentence: object } | null;
}

let story: PlayedStory;
let server: ApplicationUnderTest;
let position: string;
beforeAll(async () => {
  story = await playedStory();
  server = await ApplicationUnderTest.start();
  const store = server.application.get(EventStore);
  await importLines(store, story.lines, { at: NOW });
  position = String(await store.newestPosition());
});
afterAll(() => server.close());

const ask = (parameters: string): Promise<Reply> =>
  server.ask(`GET /api/v1/what-if?${parameters}&asOf=${NOW}&minPosition=${position}`, {
    headers: server.as('manager'),
  });

/** What judging the whole history twice finds. */
function expected(assumption: Assumption): string[] {
  const question = { asOf: END_OF_STORY };
  const assumed = assume(story.facts, { question, published: {} }, assumption);
  return differencesOf(judge(story.facts, question), judge(assumed.facts, question, assumed.published))
    .filter(({ before, after }) => before?.verdict.outcome !== after?.verdict.outcome)
    .map(({ before, after }) => JSON.stringify([before?.verdict, after?.verdict]));
}

const flipsOf = ({ body }: Reply): string[] =>
  (body.flips as Flip[]).map(({ before, after }) => JSON.stringify([before?.verdict, after?.verdict]));

describe('what would have come of the half-year', () => {
  test.each([
    ['on the third package', 'termsId=variant-3&termsVersion=1', { terms: VARIANT_3 }],
    [
      'with terms in working days read as rolling',
      'reading=workingDays:rolling',
      { readings: { workingDays: 'rolling' } },
    ],
  ] as const)(
    '%s: the verdicts that flip when everything is judged twice',
    async (_, parameters, assumption) => {
      const answer = await ask(`${EVERYTHING}&${parameters}`);
      const flips = expected(assumption);
      expect(flipsOf(answer).sort()).toEqual(flips.sort());
      expect(answer.body).toMatchObject({ flipped: flips.length, asOf: NOW, asKnownAt: null });
    },
  );

  test('of one customer and month alone: nobody else’s, none of another month', async () => {
    const { body } = await ask(
      'from=2026-03&until=2026-03&customerId=c-brewery&termsId=variant-3&termsVersion=1',
    );
    const rows = (body.flips as Flip[]).map(({ before, after }) => (after ?? before)?.verdict);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row?.customerId))).toEqual(new Set(['c-brewery']));
    const months = (body.counts as { month: string }[]).map(({ month }) => month);
    expect(new Set(months)).toEqual(new Set(['2026-03']));
  });

  test('what it does to the month is counted: as many promises before as were judged, targets apart', async () => {
    const { body } = await ask(`${EVERYTHING}&reading=workingDays:rolling`);
    const binding = judge(story.facts, { asOf: END_OF_STORY }).filter(({ verdict }) => verdict.binding);
    const sum = (when: 'before' | 'after'): number =>
      (body.counts as Record<'before' | 'after', Record<string, number>>[])
        .flatMap((count) => Object.values(count[when]))
        .reduce((total, count) => total + count, 0);
    expect([sum('before'), sum('after')]).toEqual([binding.length, binding.length]);
  });

  test('each flip comes with the sentence that explains it, before and after, in both languages', async () => {
    const { body } = await ask('from=2026-03&until=2026-03&termsId=variant-3&termsVersion=1');
    for (const side of (body.flips as Flip[]).flatMap(({ before, after }) => [before, after])) {
      if (side) expect(Object.keys(side.sentence)).toEqual(['en', 'sk']);
    }
  });

  test('the flips are a table too, with the sentences in the language of whoever asks', async () => {
    const parameters = `from=2026-03&until=2026-03&termsId=variant-3&termsVersion=1&asOf=${NOW}`;
    const path = `GET /api/v1/what-if/flips?${parameters}&minPosition=${position}` as const;
    const headers = { ...server.as('auditor'), accept: 'text/csv', 'accept-language': 'sk' };
    const { text } = await server.ask(path, { headers });
    const [heading = '', ...lines] = text.trimEnd().split('\r\n');
    const { body } = await ask('from=2026-03&until=2026-03&termsId=variant-3&termsVersion=1');
    expect(heading).toMatch(
      /^ticketId,contractId,month,customerId,guarantee,.*,sentenceBefore,sentenceAfter$/,
    );
    expect(lines).toHaveLength(body.flipped as number);
    expect(lines[0]).toMatch(/Dodržané|Porušené/);
  });

  test.each([
    ['nothing', '', 'NOTHING_ASSUMED', { status: 422, field: undefined }],
    ['half of a pin', '&termsId=variant-3', 'MISSING_FIELD', { status: 400, field: 'termsVersion' }],
    [
      'a reading that there is not',
      '&reading=workingDays:soon',
      'INVALID_FIELD',
      { status: 400, field: 'reading' },
    ],
    [
      'terms that nobody published',
      '&termsId=variant-9&termsVersion=1',
      'UNKNOWN_TERMS',
      { status: 422, field: undefined },
    ],
    [
      'a version of a calendar that nobody published',
      '&calendarId=x&calendarVersion=1',
      'UNKNOWN_CALENDAR',
      { status: 422, field: undefined },
    ],
  ])('supposing %s is refused, with the reason', async (_, parameters, code, { status, field }) => {
    const answer = await ask(`from=2026-03&until=2026-03${parameters}`);
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field]);
  });

  test('months in the wrong order are refused', async () => {
    const { body } = await ask('from=2026-03&until=2026-02&reading=workingDays:rolling');
    expect([body.code, body.field]).toEqual(['INVALID_FIELD', 'until']);
  });
});
