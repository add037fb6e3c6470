import { describe, expect, it } from '@jest/globals';
import { sla, temporaryFile } from '../support/command-line.js';

const MAPPING = `mapping: 1
source: { kind: csv }
time: local
records:
  stream: { ticket: { from: Number } }
  events:
    - type: TicketReported
      occurredAt: { from: Opened }
      data: { customerId: acme, channel: portal, kind: { from: Type, table: { Incident: fault } }, subject: { from: Subject } }
`;
const mapping = temporaryFile('mapping.yaml', MAPPING);
const zone = ['--zone', 'Europe/Bratislava'];
const HEADER = 'Number,Opened,Type,Subject';
const GOOD = 'T1,2026-03-27 15:30,Incident,No dial tone';
const BAD = 'T2,2026-03-29 02:30,Incident,Calls drop';
const csv = temporaryFile('tickets.csv', [HEADER, GOOD, BAD, 'T3,2026-03-30 10:00,Other,x', ''].join('\n'));

const objects = (lines: string): Record<string, unknown>[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('sla mapping check', () => {
  it('finds a good mapping good, and says everything that is wrong with another, line by line', async () => {
    expect(await sla(['mapping', 'check', mapping])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'The mapping can be used.\n',
    });
    const bad = temporaryFile('bad.yaml', MAPPING.replace('kind: csv', 'kind: cvs').replace('type:', 'typ:'));
    const { status, stdout, stderr } = await sla(['mapping', 'check', bad]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `${bad}: Line 2: source.kind: is none of: csv, json, json-lines`,
      `${bad}: Line 7: records.events.0.type: is missing`,
      `${bad}: Line 7: records.events.0.typ: there is no such field here`,
      '',
    ]);
    const slovak = await sla(['mapping', 'check', bad, '--json', '--lang', 'sk']);
    expect(objects(slovak.stdout)[1]).toEqual({
      problem: {
        code: 'MISSING_FIELD',
        message: 'Riadok 7: records.events.0.type: chýba',
        file: bad,
        path: 'records.events.0.type',
        line: 7,
      },
    });
  });

  it('shows the first events of a file and every problem, for people and for programs', async () => {
    const people = await sla(['mapping', 'check', mapping, csv, ...zone]);
    expect(people.status).toBe(1);
    expect(people.stdout).toContain(
      'Line 2: 2026-03-27T14:30:00.000Z  ticket-T1  TicketReported  {"customerId":"acme"',
    );
    expect(people.stdout).toContain('Line 3: Opened: there was no 2026-03-29 02:30 in Europe/Bratislava');
    expect(people.stdout).toContain('       1  NOT_IN_TABLE\nRead 3 records: 1 event made, 2 problems.\n');

    const [event, skipped, unknown, summary] = objects(
      (await sla(['mapping', 'check', mapping, csv, ...zone, '--json'])).stdout,
    );
    expect(event).toMatchObject({
      line: 2,
      event: { stream: 'ticket-T1', occurredAt: '2026-03-27T14:30:00.000Z' },
    });
    expect(skipped).toMatchObject({
      line: 3,
      problem: {
        code: 'SKIPPED_LOCAL_TIME',
        column: 'Opened',
        value: '2026-03-29 02:30',
        event: 'TicketReported',
      },
    });
    expect(unknown).toMatchObject({
      line: 4,
      problem: { code: 'NOT_IN_TABLE', column: 'Type', value: 'Other' },
    });
    expect(summary).toEqual({
      summary: {
        records: 3,
        events: 1,
        problems: 2,
        byCode: { SKIPPED_LOCAL_TIME: 1, NOT_IN_TABLE: 1 },
        leftOut: {},
        neverFound: [],
      },
    });
  });

  it('ends with 0 where nothing is wrong, also from the standard input', async () => {
    const run = await sla(
      ['mapping', 'check', mapping, '-', ...zone, '--first', '0'],
      [HEADER, GOOD].join('\n'),
    );
    expect(run).toEqual({ status: 0, stdout: 'Read 1 record: 1 event made, 0 problems.\n', stderr: '' });
  });

  it('shows what it saw before a file that cannot be read on', async () => {
    const file = Buffer.concat([Buffer.from([HEADER, GOOD, ''].join('\n')), Buffer.alloc(5_000_000, 'x')]);
    const run = await sla(['mapping', 'check', mapping, '-', ...zone], file);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('ticket-T1');
    expect(run.stdout).toContain('Read 1 record: 1 event made, 0 problems.');
    expect(run.stderr).toBe('sla: LINE_TOO_LONG: Line 3: The line is longer than 4194304 bytes.\n');
  });

  it('lists the columns that there are, where one that the mapping names is not', async () => {
    const run = await sla(['mapping', 'check', mapping, '-', ...zone], 'number;opened\n');
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('It has: number;opened.') });
  });

  it.each([
    ['a zone that nobody named', [mapping, csv], 'ZONE_MISSING'],
    ['a zone that does not exist', [mapping, csv, '--zone', 'Bratislava'], 'UNKNOWN_ZONE'],
    ['no such mapping', ['nowhere.yaml', csv], 'FILE_NOT_READABLE'],
    ['no such file', [mapping, 'nowhere.csv', ...zone], 'FILE_NOT_READABLE'],
    ['a number that is none', [mapping, csv, '--first', 'few'], 'whole number'],
  ])('calls it misuse: %s', async (_, args, words) => {
    const { status, stdout, stderr } = await sla(['mapping', 'check', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('sla mapping convert', () => {
  it('writes the facts as a history, names the rest on stderr, and ends with 1 where there is any', async () => {
    const run = await sla(['mapping', 'convert', mapping, csv, ...zone]);
    expect(run.status).toBe(1);
    expect(objects(run.stdout)).toEqual([
      {
        stream: 'ticket-T1',
        type: 'TicketReported',
        occurredAt: '2026-03-27T14:30:00.000Z',
        data: { customerId: 'acme', channel: 'portal', kind: 'fault', subject: 'No dial tone' },
      },
    ]);
    expect(run.stderr).toContain('sla: SKIPPED_LOCAL_TIME: Line 3: ');
    expect(run.stderr).toContain('sla: NOT_IN_TABLE: Line 4: Type: Other is not in its table. ');
  });
});

it.each([[['mapping']], [['mapping', 'check']], [['mapping', 'convert']]])(
  '%j explains itself',
  async (args) => {
    const { status, stdout } = await sla([...args, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('mapping');
  },
);
