import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sla, temporaryFile } from '../support/command-line.js';
import { writableStore } from '../support/filled-store.js';
import {
  AT,
  bytesOf,
  imported,
  line,
  newStore,
  REGISTERED,
  REPORTED,
  RESOLVED,
} from '../support/import-command.js';
import { historyWithRefusals } from '../support/imported-history.js';

const SIGNED = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
const CONFIRMED = { channel: 'email', recipient: 'it@acme.example', delivery: 'delivered' };

describe('a history file', () => {
  test('comes into a store as it is, and a second time changes nothing', async () => {
    const [file, store] = [temporaryFile('h.jsonl', `${REGISTERED}\n${REPORTED}\n${RESOLVED}\n`), newStore()];
    const { status, stdout, stderr } = await sla(['import', file, '--store', store]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Imported into ${store}: 3 events. There already: 0 events.\n`);
    const exported = await sla(['export', '--store', store]);
    expect(
      exported.stdout
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each) as unknown),
    ).toMatchObject([
      { ...(JSON.parse(REGISTERED) as object), occurredAt: '2026-01-05T08:00:00.000Z' },
      {
        stream: 'ticket-T1',
        metadata: {
          actor: 'import',
          causationId: 'line-2',
          claimedRecordedAt: '2026-01-05T08:00:00.000Z',
          importId: expect.any(String),
        },
      },
      { stream: 'ticket-T1', type: 'TicketResolved' },
    ]);

    const again = await imported(file, store);
    expect(again).toMatchObject({
      status: 0,
      summary: { imported: 0, alreadyThere: 3, rejected: 0, rejects: null },
    });
    expect((await sla(['export', '--store', store])).stdout).toBe(exported.stdout);
    expect((await sla(['verify', '--store', store])).status).toBe(0);
    expect(readdirSync(join(file, '..'))).toEqual(['h.jsonl']);
  });

  test('exported and imported again is there already', async () => {
    const store = newStore();
    await imported(temporaryFile('h.jsonl', `${REGISTERED}\n${REPORTED}\n`), store);
    const file = temporaryFile('export.jsonl', (await sla(['export', '--store', store])).stdout);
    expect(await imported(file, store)).toMatchObject({
      status: 0,
      summary: { imported: 0, alreadyThere: 2 },
    });
  });

  test('leaves nothing readable of whom it is about, and no id that a guess could confirm', async () => {
    const [file, one, other] = [
      temporaryFile('h.jsonl', `${REGISTERED}\n${REPORTED}\n${RESOLVED}\n`),
      newStore(),
      newStore(),
    ];
    await imported(file, one);
    await imported(file, other);
    for (const bytes of bytesOf(one)) expect(bytes.includes('Zuzana')).toBe(false);
    const ids = async (store: string): Promise<string[]> =>
      (await sla(['export', '--store', store])).stdout.match(/"(id|importId)":"[^"]+"/g) ?? [];
    const [ofOne, ofOther] = [await ids(one), await ids(other)];
    expect(ofOne).toHaveLength(6);
    expect(ofOne.filter((id) => ofOther.includes(id))).toEqual([]);
  });

  test('is explained from the store as from the file, also as known when it says that it was recorded', async () => {
    const id = (number: number): object => ({ id: `00000000-0000-4000-8000-00000000000${number}` });
    const recorded = (text: string, number: number, recordedAt: string): string =>
      JSON.stringify({ ...(JSON.parse(text) as object), ...id(number), recordedAt });
    const lines = [
      recorded(REGISTERED, 1, AT),
      recorded(line('customer-acme', 'ContractSigned', SIGNED), 2, AT),
      recorded(REPORTED, 3, '2026-01-05T09:05:00+01:00'),
      recorded(line('ticket-T1', 'TicketAcknowledged', CONFIRMED), 4, '2026-01-07T09:00:00+01:00'),
    ];
    const [file, store] = [temporaryFile('h.jsonl', lines.join('\n')), newStore()];
    expect((await imported(file, store)).status).toBe(0);
    for (const known of [
      '2026-01-05T09:01:00+01:00',
      '2026-01-06T09:00:00+01:00',
      '2026-01-08T09:00:00+01:00',
    ]) {
      const asked = [
        'report',
        '--month',
        '2026-01',
        '--json',
        '--as-known-at',
        known,
        '--as-of',
        '2026-01-09T00:00:00Z',
      ];
      const fromFile = await sla([...asked, '--history', file]);
      expect(await sla([...asked, '--store', store])).toEqual(fromFile);
    }
    const asked = ['explain', 'T1', 'reaction', '--json', '--as-known-at', '2026-01-06T09:00:00+01:00'];
    expect((await sla([...asked, '--store', store])).stdout).toBe(
      (await sla([...asked, '--history', file])).stdout,
    );
  });

  test('comes by the standard input too', async () => {
    const store = newStore();
    const { status, stderr } = await sla(
      ['import', '-', '--store', store, '--lang', 'sk'],
      `${REGISTERED}\n`,
    );
    expect([status, stderr]).toEqual([0, `Importované do ${store}: 1 udalosť. Už tam bolo: 0 udalostí.\n`]);
  });
});

test('a store that somebody else has open for writing is left alone, and the file too', async () => {
  const store = newStore();
  const server = writableStore(store);
  const before = bytesOf(store);
  const file = temporaryFile('h.jsonl', `${REGISTERED}\nnonsense\n`);
  const { status, stdout, stderr } = await sla(['import', file, '--store', store]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^sla: STORE_LOCKED: .* is open for writing in process \d+/);
  expect(bytesOf(store)).toEqual(before);
  expect(readdirSync(join(file, '..'))).toEqual(['h.jsonl']);
  await server.close();
});

test('a thousand tickets: what every rule refuses is the same in a rehearsal and in earnest', async () => {
  const [file, store] = [temporaryFile('h.jsonl', historyWithRefusals(1_000).join('\n')), newStore()];
  const rejects = (name: string): string[] => ['--rejects', join(file, '..', name)];
  const rehearsed = await imported(file, store, '--dry-run', ...rejects('a'));
  const done = await imported(file, store, ...rejects('b'));
  expect(done.summary).toMatchObject({ imported: 5906, alreadyThere: 42, rejected: 1100 });
  const { imported: count, alreadyThere, rejected } = rehearsed.summary;
  expect({ count, alreadyThere, rejected }).toEqual({
    count: done.summary.imported,
    alreadyThere: done.summary.alreadyThere,
    rejected: done.summary.rejected,
  });
  expect(readFileSync(String(rehearsed.summary.rejects))).toEqual(readFileSync(String(done.summary.rejects)));
});
