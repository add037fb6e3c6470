import { describe, expect, test } from '@jest/globals';
import { type Options, parse } from 'csv-parse/sync';
import { type CsvCell, csvOf } from './index.js';

const OPTIONS: Options = {};
const written = (...cells: CsvCell[]): string =>
  csvOf({ columns: ['a'], rows: [cells] }).slice('a\r\n'.length);
const readBack = (...cells: CsvCell[]): string[] => parse(written(...cells), OPTIONS)[0] ?? [];

describe('a table as CSV', () => {
  test('has a heading, and lines that end as RFC 4180 has them', () => {
    const table = { columns: ['customer', 'kept'], rows: [['acme', 3] as const, ['beta', 0] as const] };
    expect(csvOf(table)).toBe('customer,kept\r\nacme,3\r\nbeta,0\r\n');
  });

  test('begins with a byte order mark where a spreadsheet is to read it', () => {
    expect(csvOf({ columns: ['ľ'], rows: [] }, { bom: true })).toBe('\uFEFFľ\r\n');
    expect(csvOf({ columns: ['ľ'], rows: [] })).toBe('ľ\r\n');
  });

  test('a comma, a quote or a new line within a cell does not end it', () => {
    expect(written('a,b', 'say "no"', 'two\nlines')).toBe('"a,b","say ""no""","two\nlines"\r\n');
    expect(readBack('a,b', 'say "no"', 'two\r\nlines')).toEqual(['a,b', 'say "no"', 'two\r\nlines']);
  });

  test('what is not known stays empty', () => {
    expect(written('acme', null, 1)).toBe('acme,,1\r\n');
  });
});

describe('nothing in a cell is run by a spreadsheet', () => {
  test.each([
    '=HYPERLINK("http://evil.example","click")',
    '+421900000000',
    '-2+3+cmd|" /C calc"!A0',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
  ])('%j is text', (text) => {
    expect(readBack(text, 'x')).toEqual([`'${text}`, 'x']);
  });

  test('text that merely contains such a sign stays as it is', () => {
    expect(readBack('a-1', 'x=y', 'it@acme.example', '')).toEqual(['a-1', 'x=y', 'it@acme.example', '']);
  });

  test('numbers stay numbers, below zero too', () => {
    expect(written(-25.5, 0, 1e21, true, false)).toBe('-25.5,0,1e+21,true,false\r\n');
  });

  test('headings are guarded like cells', () => {
    expect(csvOf({ columns: ['=1'], rows: [] })).toBe("'=1\r\n");
  });
});
