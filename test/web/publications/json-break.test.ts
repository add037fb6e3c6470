import { describe, expect, test } from '@jest/globals';
import { placeOfBreak } from '../../../apps/web/src/publications/propose/json-break.js';

describe('where a text stops being JSON', () => {
  test.each([
    ['{\n  "timezone": Europe\n}', 2, 15],
    ['{"a": 1,}', 1, 9],
    ['{"a": [1, 2,, 3]}', 1, 13],
    ['{"a": 1', 1, 8],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": 01}', 1, 7],
    ['{"a": "un\nfinished"}', 1, 7],
    ['{"a": true}\n{"b": 1}', 2, 1],
    ['', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(placeOfBreak(text)).toEqual({ line, column });
  });

  test('what is JSON is read to its end', () => {
    const text = JSON.stringify(
      { a: [], b: {}, c: ['x"\\\u0007ž', -1.5e-7, 0, true, null, { d: 'é' }], '': '' },
      null,
      2,
    );
    const lines = text.split('\n');
    expect(placeOfBreak(text)).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
  });
});
