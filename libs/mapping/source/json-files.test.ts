import { describe, expect, test } from '@jest/globals';
import { mapped, refusal, ticketMapping } from '../testing/mapped.js';

const at = '2026-03-27T15:30:00Z';
const ticket = (number: unknown, subject: unknown = 'x'): object => ({
  Number: number,
  Created: at,
  Subject: subject,
});
const listed = ticketMapping({ source: '{ kind: json }' });
const nested = ticketMapping({ source: '{ kind: json, records: data.tickets }' });
const byLine = ticketMapping({ source: '{ kind: json-lines }' });

describe('the records of a JSON file', () => {
  test('are the file’s own list, each told as it stands, with the line on which it begins', async () => {
    const text = `[\n ${JSON.stringify(ticket('T1'))},\n ${JSON.stringify(ticket('T2', 'ťah'), null, 1)}\n]\n`;
    const { lines, facts } = await mapped(listed, text);
    expect(facts).toEqual([
      `2026-03-27T15:30:00.000Z ticket-T1 TicketReported`,
      `2026-03-27T15:30:00.000Z ticket-T2 TicketReported`,
    ]);
    expect(lines.map(({ line }) => line)).toEqual([2, 3]);
    expect(lines[1]?.text).toBe(JSON.stringify(ticket('T2', 'ťah'), null, 1));
  });

  test('stand where the mapping says; lists elsewhere are passed over', async () => {
    const others = { users: [ticket('U1'), 3], tickets: [ticket('U2')], more: { tickets: [ticket('U3')] } };
    const file = {
      ...others,
      data: { users: [ticket('U4')], tickets: [ticket('T1'), ticket('T2')], end: [1] },
    };
    const { facts } = await mapped(nested, JSON.stringify(file, null, 2));
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual(['ticket-T1', 'ticket-T2']);
  });

  test('may be none', async () => {
    expect((await mapped(nested, '{"data":{"tickets":[]}}')).lines).toEqual([]);
  });

  test.each([
    ['elsewhere', '{"tickets":[]}'],
    ['no list', '{"data":{"tickets":{"a":{}}}}'],
    ['not there at all', ''],
  ])('that are %s are missed', async (_, text) => {
    expect(await refusal(mapped(nested, text))).toMatchObject({
      code: 'NO_RECORDS',
      data: { path: 'data.tickets' },
    });
  });

  test('that are no objects are a problem of their own, and stop no other', async () => {
    const { problems, facts, lines } = await mapped(
      listed,
      JSON.stringify([7, ticket('T1'), ['x'], null, 'text']),
    );
    expect(problems.map(([, code]) => code)).toEqual([
      'NOT_A_RECORD',
      'NOT_A_RECORD',
      'NOT_A_RECORD',
      'NOT_A_RECORD',
    ]);
    expect(facts).toHaveLength(1);
    expect(lines.map(({ text }) => text)).toEqual([
      '7',
      JSON.stringify(ticket('T1')),
      '["x"]',
      'null',
      '"text"',
    ]);
  });

  test('are read up to where the file breaks off, and then that is said', async () => {
    const text = `[${JSON.stringify(ticket('T1'))},\n{"Number":`;
    expect(await refusal(mapped(listed, text))).toMatchObject({ code: 'BROKEN_JSON', data: { line: 2 } });
    expect(await refusal(mapped(listed, '[{"a":1}]]'))).toMatchObject({ code: 'BROKEN_JSON' });
  });

  test('keep numbers that are longer than a number can hold', async () => {
    const { facts } = await mapped(
      listed,
      `[{"Number":9007199254740993123,"Created":"${at}","Subject":"x"}]`,
    );
    expect(facts[0]).toContain('ticket-9007199254740993123');
  });
});

describe('JSON lines', () => {
  test('are a record each; a broken one stops no other', async () => {
    const text = `\uFEFF${JSON.stringify(ticket('T1'))}\r\n\n{"Number":\n[1]\n${JSON.stringify(ticket(2))}`;
    const { facts, problems } = await mapped(byLine, text);
    expect(facts.map((fact) => fact.split(' ')[1])).toEqual(['ticket-T1', 'ticket-2']);
    expect(problems.map(([line, code]) => [line, code])).toEqual([
      [3, 'BROKEN_LINE'],
      [4, 'NOT_A_RECORD'],
    ]);
  });
});

describe('a mapping for other files than this one', () => {
  test('is one error in the end, with what the first record has', async () => {
    const rows = JSON.stringify([{ id: 1, opened: at }, { id: 2 }]);
    expect(await refusal(mapped(listed, rows))).toMatchObject({
      code: 'NOTHING_MAPPED',
      data: { records: 2, columns: 'Created', known: 'id, opened' },
    });
  });

  test('is none where every record was meant to be left out', async () => {
    const yaml = ticketMapping({ source: '{ kind: json }' }).replace(
      'records:',
      'records:\n  leaveOut: { from: kind, equals: spam }',
    );
    const { lines, counts } = await mapped(yaml, '[{"kind":"spam"}]');
    expect(lines).toEqual([{ line: 1, text: '{"kind":"spam"}', facts: [] }]);
    expect(counts).toMatchObject({ records: 1, facts: 0, problems: 0, leftOut: { record: 1 } });
    expect(counts.neverFound).toEqual([]);
  });
});
