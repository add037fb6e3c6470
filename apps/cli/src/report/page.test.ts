import { describe, expect, test } from '@jest/globals';
import { stripVTControlCharacters } from 'node:util';
import type { Completeness } from '#compliance';
import { completenessBlocks } from './foundations.js';
import { pageInMarkdown } from './page-in-markdown.js';
import { pageInText } from './page-in-text.js';

const incomplete: Completeness = {
  expected: 6,
  findings: [
    {
      finding: 'missing',
      ticketId: 'T_1',
      contractId: undefined,
      customerId: 'acme',
      month: '2026-03',
      guarantee: 'reaction',
    },
    {
      finding: 'double',
      ticketId: undefined,
      contractId: 'acme-1',
      customerId: 'acme',
      month: '2026-03',
      guarantee: 'pbx-check',
    },
  ],
};

describe('a row that is missing, and one that stands there twice', () => {
  test('are named, and the program is blamed', () => {
    const text = stripVTControlCharacters(pageInText(completenessBlocks(incomplete, 'en')));
    expect(text).toContain('2 rows are not as the facts call for. This is a fault of the program');
    expect(text).toMatch(/missing +T_1 +Reaction/);
    expect(text).toMatch(/double +acme-1 +Checks of the exchange/);
  });

  test('in Slovak too', () => {
    const text = stripVTControlCharacters(pageInText(completenessBlocks(incomplete, 'sk')));
    expect(text).toContain('2 riadky nie sú také, aké vyplývajú z udalostí.');
    expect(text).toMatch(/chýba +T_1 +Reakčná doba/);
  });

  test('in Markdown nothing of an id becomes markup', () => {
    expect(pageInMarkdown(completenessBlocks(incomplete, 'en'))).toContain(
      '| **missing** | T\\_1 | Reaction |',
    );
  });
});

test('a cell cannot end its table', () => {
  const table = { kind: 'table', numbers: [], columns: ['a'], rows: [['x | y\n<b>']] } as const;
  expect(pageInMarkdown([table])).toBe('| a |\n| --- |\n| x \\| y \\<b\\> |\n');
});
