import { readFileSync } from 'node:fs';
import type { Question } from '#compliance';
import { parseInstant } from '#facts';

/** A history of `test/cases` as its lines, which is how it is imported. */
export interface CaseLines {
  readonly case: string;
  readonly history: readonly Record<string, unknown>[];
  readonly asOf?: string;
  readonly asKnownAt?: string;
  readonly verdicts: readonly unknown[];
}

export function readCaseLines(): CaseLines[] {
  return readFileSync(new URL('../cases/cases.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseLines);
}

/** As the case asks, by now, and by an instant that lies between. */
export function questionsOf({ asOf, asKnownAt, history }: CaseLines): Question[] {
  const asked = {
    ...(asOf !== undefined && { asOf: parseInstant(asOf) }),
    ...(asKnownAt !== undefined && { asKnownAt: parseInstant(asKnownAt) }),
  };
  const recorded = history
    .map(({ recordedAt, occurredAt }) => parseInstant(String(recordedAt ?? occurredAt)))
    .sort((a, b) => a - b);
  const middle = recorded[recorded.length >> 1]!;
  return [asked, {}, { ...asked, asKnownAt: middle }, { asOf: middle, asKnownAt: middle }];
}

/** Lines that the rules for commands do not accept, by case and number; every other case is imported whole. */
export const REFUSED_LINES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'case-00051': {
    12: 'BEFORE_REPORT',
  },
  'case-00085': {
    8: 'BEFORE_REPORT',
  },
  'case-00098': {
    13: 'BEFORE_REPORT',
  },
  'case-00118': {
    25: 'NO_HARDWARE_FAULT',
    26: 'NOT_SHIPPED',
    28: 'NOT_DELIVERED',
  },
  'case-00120': {
    6: 'BEFORE_REPORT',
  },
  'case-00217': {
    26: 'NO_HARDWARE_FAULT',
    27: 'NOT_SHIPPED',
    28: 'NOT_DELIVERED',
  },
  'case-00219': {
    16: 'BEFORE_REPORT',
    17: 'BEFORE_REPORT',
    18: 'BEFORE_REPORT',
    19: 'BEFORE_REPORT',
    21: 'BEFORE_REPORT',
    22: 'BEFORE_REPORT',
    23: 'BEFORE_REPORT',
    24: 'NOT_DELIVERED',
    27: 'UNKNOWN_EVENT',
  },
};
