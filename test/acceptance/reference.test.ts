import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge } from '#compliance';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import { referenceRows } from '../reference/judge.js';
import type { Question } from '../reference/known-events.js';
import { randomQuestion } from '../reference/random-history.js';

type Case = Question & { readonly case: string; readonly verdicts: readonly unknown[] };

const SEEDS = 400;
/** The reference knows nothing of these two (judging). */
const LEFT_OUT = new Set(['included-remote', 'repeat-warning']);

const cases = readFileSync(new URL('../cases/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

// Text, not objects: the order of the fields is part of the format.
const asText = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));

function engineRows({ history, asOf, asKnownAt }: Question) {
  return judge(factsOf(history), {
    asOf: asOf === undefined ? undefined : parseInstant(asOf),
    asKnownAt: asKnownAt === undefined ? undefined : parseInstant(asKnownAt),
  })
    .map(({ verdict }) => verdict)
    .filter(({ guarantee }) => !LEFT_OUT.has(guarantee));
}

describe('the slow reference', () => {
  test.each(cases)('gives the rows of $case', (one) => {
    expect(asText(referenceRows(one))).toEqual(asText(one.verdicts));
  });

  test('and the judge give the same rows for random histories, corners and all', () => {
    const found = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const question = randomQuestion(seed);
      const rows = engineRows(question);
      expect({ seed, rows: asText(rows) }).toEqual({ seed, rows: asText(referenceRows(question)) });
      for (const { guarantee, outcome, excused } of rows) found.add(`${guarantee} ${outcome} ${excused}`);
    }
    // So that the histories cannot become harmless without anybody noticing.
    expect([...found].sort()).toEqual(expect.arrayContaining(OFTEN));
  });
});

const OFTEN = [
  'configuration-restore met true',
  'final-resolution met true',
  'final-resolution not-applicable false',
  'paid-consent breached false',
  'pbx-check met false',
  'pbx-check running false',
  'reaction met true',
  'reaction not-applicable false',
  'remote-resolution met true',
  'remote-resolution superseded false',
  'replacement met true',
  'replacement-adjustment met false',
  'same-day-departure breached false',
  'same-day-departure met false',
  'sla-first breached false',
  'technician-dispatch met true',
  'technician-dispatch not-applicable false',
  'technician-dispatch superseded false',
];
