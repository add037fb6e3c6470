import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMapping } from '../index.js';
import { mapped, refusal, ticketMapping } from '../testing/mapped.js';
import { IdMaker } from './ids.js';

const at = '2026-03-27T15:30:00Z';
const key = Buffer.from('a key that nobody else has');

/** The ticket ids that a rule makes, or the code of the problem. */
async function ids(rule: string, ...numbers: string[]): Promise<string[]> {
  const yaml = ticketMapping({ more: `ids: { ticket: ${rule} }` });
  const rows = numbers.map((number) => `"${number}",${at},x`);
  const { lines } = await mapped(yaml, ['Number,Created,Subject', ...rows].join('\n'), { key });
  return lines.map(({ facts, problem }) => facts[0]?.stream.replace('ticket-', '') ?? String(problem?.code));
}

describe('foreign ids become ids of the product as the mapping says, and no two become one', () => {
  test('exact: what does not fit is a problem', async () => {
    const long = 'x'.repeat(65);
    const made = await ids('{}', 'INC-1', 'REQ 7', '-1', 'š', long, long.slice(1));
    expect(made.slice(0, 5)).toEqual(['INC-1', ...Array.from({ length: 4 }, () => 'ID_DOES_NOT_FIT')]);
    expect(made[5]).toHaveLength(64);
  });

  test('escaped: every character that does not fit is written in hex, and so is the mark itself', async () => {
    const made = await ids('{ fit: escaped, prefix: hd- }', 'REQ 7', 'REQ_207', 'š/1', '-1', 'x'.repeat(62));
    expect(made).toEqual(['hd-REQ_207', 'hd-REQ_5f207', 'hd-_c5_a1_2f1', 'hd--1', 'ID_DOES_NOT_FIT']);
  });

  test('escaped: no two texts give one id', () => {
    const maker = new IdMaker({ ticket: { fit: 'escaped', prefix: 'x' } }, undefined);
    const id = (text: string): string => {
      try {
        return maker.idOf('ticket', text);
      } catch {
        return `refused ${text}`;
      }
    };
    const text = fc.string({
      unit: fc.constantFrom('_', '5', 'f', '2', '0', ' ', 'š', '😀', 'A'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (one, other) => one === other || id(one) !== id(other)),
      { numRuns: 2000 },
    );
  });

  test('keyed: the same for the same, another under another key, in lower case where told so', async () => {
    const [one, again, upper] = await ids('{ fit: keyed, prefix: k- }', 'REQ 7', 'REQ 7', 'req 7');
    expect(one).toMatch(/^k-[0-9a-f]{32}$/);
    expect(again).toBe(one);
    expect(upper).not.toBe(one);
    const [lower, same] = await ids('{ fit: keyed, lowercase: true }', 'REQ 7', 'req 7');
    expect(lower).toBe(same);
    const others = new IdMaker(
      { ticket: { fit: 'keyed', prefix: 'k-' } },
      Buffer.from('the key of somebody else'),
    );
    expect(others.idOf('ticket', 'REQ 7')).not.toBe(one);
  });

  test('a key is needed, and one that can be guessed is none', async () => {
    const yaml = ticketMapping({ more: 'ids: { ticket: { fit: keyed } }' });
    expect(await refusal(mapped(yaml, ''))).toMatchObject({ code: 'KEY_MISSING' });
    expect(await refusal(mapped(yaml, '', { key: Buffer.from('secret') }))).toMatchObject({
      code: 'KEY_TOO_SHORT',
    });
  });
});

describe('a customer’s id says nothing about them', () => {
  const yaml = (rule: string, from: string): string =>
    ticketMapping({ more: `ids: { customer: ${rule} }` }).replace('customerId: acme', `customerId: ${from}`);
  const rows = `Number,Created,Subject,Client\nT1,${at},x,It@Acme.example\n`;

  test('an e-mail address is refused, also where it would fit', async () => {
    const { problems, lines } = await mapped(yaml('{}', '{ from: Client }'), rows);
    expect(problems).toEqual([[2, 'EMAIL_AS_ID', 'Client']]);
    expect(lines[0]?.problem?.data).toMatchObject({ value: 'It@Acme.example', kind: 'customer' });
    const error = await refusal(() => readMapping(yaml('{ fit: escaped }', '{ from: Client }')));
    expect(error.data.problems).toMatchObject([{ path: 'ids.customer.fit', problem: 'NOT_ONE_OF', line: 5 }]);
  });

  test('a keyed hash, a table, or a constant give it', async () => {
    const { data } = await mapped(
      yaml('{ fit: keyed, prefix: c-, lowercase: true }', '{ from: Client }'),
      rows,
      { key },
    );
    expect(data[0]?.customerId).toMatch(/^c-[0-9a-f]{32}$/);
    const table = '{ from: Client, lowercase: true, table: { it@acme.example: acme } }';
    expect((await mapped(yaml('{ fit: keyed, prefix: c- }', table), rows, { key })).data[0]?.customerId).toBe(
      'acme',
    );
    expect((await mapped(yaml('{ fit: keyed }', 'acme'), rows, { key })).data[0]?.customerId).toBe('acme');
    const none = rows.replace('It@Acme.example', '');
    const fallback = '{ from: Client, default: unknown }';
    expect((await mapped(yaml('{ fit: keyed }', fallback), none, { key })).data[0]?.customerId).toBe(
      'unknown',
    );
    expect((await mapped(yaml('{ fit: keyed }', fallback), rows, { key })).data[0]?.customerId).toMatch(
      /^[0-9a-f]{32}$/,
    );
  });
});

test('an id of several fields is refused where two tickets could get the same', async () => {
  const yaml = ticketMapping().replace(
    '{ ticket: { from: Number } }',
    "{ ticket: { template: '{Queue}-{Number}' } }",
  );
  const error = await refusal(() => readMapping(yaml));
  expect(error.data.problems).toMatchObject([
    { path: 'records.stream.ticket.template', problem: 'TEMPLATE_NOT_UNIQUE' },
  ]);
  const one = ticketMapping().replace(
    '{ ticket: { from: Number } }',
    "{ ticket: { template: 'hd-{Number}' } }",
  );
  expect((await mapped(one, `Number,Created,Subject\n7,${at},x\n`)).facts[0]).toContain(' ticket-hd-7 ');
});
