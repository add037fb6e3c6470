import { describe, expect, test } from '@jest/globals';
import { mapped, type Outcome, refusal, ticketMapping } from '../testing/mapped.js';

const AT = '2026-03-27T15:30:00+01:00';
const HEADER = 'Number,Created,Subject';
const yaml = ticketMapping();
const csvIn = (encoding: string): string => ticketMapping({ source: `{ kind: csv, encoding: ${encoding} }` });
const text = `${HEADER}\nT1,${AT},Hluchá linka ťžko počuť\n`;

/** Windows-1250 has these letters where no other encoding has them. */
function windows1250(content: string): Buffer {
  const special: Record<string, number> = { á: 0xe1, ť: 0x9d, ž: 0x9e, č: 0xe8, ů: 0xf9 };
  return Buffer.from(Array.from(content, (letter) => special[letter] ?? letter.charCodeAt(0)));
}

describe('a file in another encoding', () => {
  test.each([
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-1250', windows1250(text)],
  ])('is read where the mapping names it: %s', async (encoding, bytes) => {
    const { data, problems } = await mapped(csvIn(encoding), bytes);
    expect(problems).toEqual([]);
    expect(data[0]).toMatchObject({ subject: 'Hluchá linka ťžko počuť' });
  });

  test('is refused where nobody named it, with the line by which it went wrong', async () => {
    const lines = Buffer.concat([Buffer.from(`${HEADER}\nT0,${AT},fine\n`), windows1250(`T1,${AT},ťžko\n`)]);
    const error = await refusal(mapped(yaml, lines));
    expect(error).toMatchObject({ code: 'NOT_IN_ENCODING', data: { encoding: 'utf-8', line: 3 } });
  });

  test.each([
    ['with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['without', Buffer.from(text, 'utf16le')],
  ])('that is UTF-16, %s, is called so', async (_, bytes) => {
    expect(await refusal(mapped(yaml, bytes))).toMatchObject({ code: 'LOOKS_LIKE_UTF_16' });
  });
});

describe('a CSV file', () => {
  test('may begin with a byte order mark, end its lines as Windows does, and hold quotes, delimiters and lines in fields', async () => {
    const rows = `\uFEFF${HEADER}\r\nT1,${AT},"says ""hello"",\r\nthen nothing"\r\n\r\nT2,${AT},x`;
    const { lines, data, problems } = await mapped(yaml, rows);
    expect(problems).toEqual([]);
    expect(data.map(({ subject }) => subject)).toEqual(['says "hello",\r\nthen nothing', 'x']);
    expect(lines.map(({ line }) => line)).toEqual([2, 5]);
    expect(lines[0]?.text).toBe(`T1,${AT},"says ""hello"",\r\nthen nothing"`);
  });

  test.each([
    ['a quote after the beginning', `T1,${AT},bro"ken`],
    ['text after a quote', `T1,${AT},"bro"ken`],
    ['a quote that is never closed', `T1,${AT},"broken`],
  ])('with %s loses that line alone, and says so', async (_, broken) => {
    const { facts, problems, lines } = await mapped(
      yaml,
      `${HEADER}\n${broken}\nT2,${AT},whole\nT3,${AT},"whole"\n`,
    );
    expect(problems).toEqual([[2, 'BROKEN_QUOTES', undefined]]);
    expect(lines[0]?.text).toBe(broken);
    expect(facts).toHaveLength(2);
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test.each([
    ['line feeds', '\n'],
    ['both', '\r\n'],
    ['carriage returns alone, as old programs write them', '\r'],
  ])('may end its lines with %s', async (_, end) => {
    const rows = [HEADER, `T1,${AT},"one${end}more"`, '', `T2,${AT},bro"ken`, `T3,${AT},x`, ''].join(end);
    // However the file comes in pieces, it is the same file.
    const [{ lines, problems, data }, ...others] = (await Promise.all(
      [1, 2, 3, 5, 7, 11, 13, 1000].map((pieces) => mapped(yaml, rows, { pieces })),
    )) as [Outcome, ...Outcome[]];
    for (const other of others) expect(other.lines).toEqual(lines);
    expect(lines.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(problems).toEqual([[5, 'BROKEN_QUOTES', undefined]]);
    expect(data.map(({ subject }) => subject)).toEqual([`one${end}more`, 'x']);
    expect(lines[1]?.text).toBe(`T2,${AT},bro"ken`);
  });

  test('with nothing but broken quotes is given up', async () => {
    const rows = Array.from({ length: 1100 }, (_, index) => `T${index},${AT},a"b`);
    const error = await refusal(mapped(yaml, [HEADER, ...rows].join('\n')));
    expect(error).toMatchObject({ code: 'TOO_MANY_BROKEN_ROWS', data: { limit: 1000 } });
  });

  test('with a row too short or too long says which', async () => {
    const { problems, facts } = await mapped(yaml, `${HEADER}\nT1,${AT}\nT2,${AT},a,b\nT3,${AT},whole\n`);
    expect(problems.map(([line, code]) => [line, code])).toEqual([
      [2, 'COLUMN_COUNT'],
      [3, 'COLUMN_COUNT'],
    ]);
    expect(facts).toHaveLength(1);
  });

  test('with 10,000 columns is read by the few that are named; where one is missing, not all are listed', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const header = [...names, HEADER].join(',');
    const row = [...names, `T1,${AT},whole`].join(',');
    expect((await mapped(yaml, `${header}\n${row}\n`)).facts).toHaveLength(1);
    const error = await refusal(mapped(yaml, `${names.join(',')}\n`));
    expect(error).toMatchObject({ code: 'UNKNOWN_COLUMN', data: { columns: 'Number, Created, Subject' } });
    expect(String(error.data.known)).toMatch(/^c0, c1, .*c49, …$/);
  });

  test('with a column twice is fine unless the mapping means that one; then columns can be named anew', async () => {
    const rows = `Note,Number,Created,Subject,Note\n1,T1,${AT},whole,2\n`;
    expect((await mapped(yaml, rows)).facts).toHaveLength(1);
    const twice = rows.replaceAll('Note', 'Subject');
    expect(await refusal(mapped(yaml, twice))).toMatchObject({
      code: 'DUPLICATE_COLUMN',
      data: { columns: 'Subject' },
    });
    const named = ticketMapping({ source: '{ kind: csv, columns: [a, Number, Created, Subject, b] }' });
    expect((await mapped(named, twice)).data[0]).toMatchObject({ subject: 'whole' });
  });

  test('without a header is read by the names that the mapping gives', async () => {
    const source =
      '{ kind: csv, header: false, columns: [Number, Created, Subject], delimiter: ";", quote: "" }';
    const { data } = await mapped(ticketMapping({ source }), `T1;${AT};5" display\n`);
    expect(data[0]).toMatchObject({ subject: '5" display' });
  });

  test('that is empty is no source', async () => {
    expect(await refusal(mapped(yaml, ''))).toMatchObject({ code: 'EMPTY_SOURCE' });
    expect((await mapped(yaml, `${HEADER}\n`)).lines).toEqual([]);
  });
});
