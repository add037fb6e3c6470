import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge } from '#compliance';
import { type Fact, parseInstant } from '#facts';
import { factsOf } from '#history';

interface Case {
  readonly case: string;
  readonly history: readonly unknown[];
  readonly asOf?: string;
  readonly asKnownAt?: string;
  readonly verdicts: readonly { guarantee: string }[];
}

const cases = readFileSync(new URL('../cases/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** The reference knows nothing of these two (judging). */
const LEFT_OUT = new Set(['included-remote', 'repeat-warning']);

describe('the cases of an independent reference', () => {
  test.each(cases)(
    '$case gives the same rows, in the same order',
    ({ history, asOf, asKnownAt, verdicts }) => {
      const facts: Fact[] = factsOf(history);
      const rows = judge(facts, {
        asOf: asOf === undefined ? undefined : parseInstant(asOf),
        asKnownAt: asKnownAt === undefined ? undefined : parseInstant(asKnownAt),
      })
        .map(({ verdict }) => verdict)
        .filter(({ guarantee }) => !LEFT_OUT.has(guarantee));
      // Text, not objects: the order of the fields is part of the format.
      expect(rows.map((row) => JSON.stringify(row))).toEqual(verdicts.map((row) => JSON.stringify(row)));
    },
  );
});
