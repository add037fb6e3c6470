import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '#compliance';
import { parseInstant } from '#facts';
import { account } from '../../apps/cli/src/accounting.js';
import { entryOf, reckonedCharges, type ReckonedCharge } from '../reference/reckoned-account.js';
import { reckonedAllowances } from '../reference/reckoned-allowances.js';
import { sla, temporaryFolder } from '../support/command-line.js';
import { historyOf, randomMonth, type RandomMonth } from '../support/random-months.js';

/**
 * "The sum of the entries is the account, to the cent": 1,000 random months, as the command prints them, against a
 * reckoning of our own in whole cents and milliseconds from the lines of the history.
 */
const RUNS = 1_000;
const MONTHS = ['2026-02', '2026-03', '2026-04'];
const HISTORY = join(temporaryFolder(), 'history.jsonl');
const OPTIONS = {
  history: HISTORY,
  store: '',
  asOf: parseInstant('2026-05-01T00:00:00+02:00'),
  json: true,
  lang: 'en',
} as const;

/** What the command writes for ACME: the accounts of all months with anything in them. */
async function printed(lines: readonly object[]): Promise<Account[]> {
  writeFileSync(HISTORY, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  let text = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await account('acme', OPTIONS);
  } finally {
    stdout.mockRestore();
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Account);
}

function chargesIn(accounts: readonly Account[]): ReckonedCharge[] {
  return accounts.flatMap(({ month, lines }) =>
    lines.map(({ fact, ticketId, startedAt, amount }) => ({
      month,
      entry: entryOf({ type: fact.type, ticketId, begin: Date.parse(startedAt) }),
      cents: amount === null ? null : cents(amount),
    })),
  );
}

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const inText = (charges: readonly ReckonedCharge[]): string[] =>
  charges.map(({ month, entry, cents: sum }) => `${month} ${entry} ${String(sum)}`).sort();
const sumOf = (charges: readonly ReckonedCharge[], month: string): bigint =>
  charges.filter((each) => each.month === month).reduce((sum, each) => sum + (each.cents ?? 0n), 0n);
const milliseconds = (minutes: number): number => Math.round(minutes * 60_000);

async function check(random: RandomMonth): Promise<readonly ReckonedCharge[]> {
  const lines = historyOf(random);
  const accounts = await printed(lines);
  const reckoned = reckonedCharges(random, lines);
  expect(inText(chargesIn(accounts))).toEqual(inText(reckoned));
  for (const month of MONTHS) {
    const found = accounts.find((each) => each.month === month);
    expect([month, cents(found?.total ?? '0.00')]).toEqual([month, sumOf(reckoned, month)]);
    const allowances = found?.allowances.map((each) => [
      each.of,
      ...[each.includedMinutes, each.usedMinutes, each.overrunMinutes].map(milliseconds),
    ]);
    if (allowances) expect([month, allowances]).toEqual([month, reckonedAllowances(random, lines, month)]);
  }
  return reckoned;
}

test.each(fc.sample(randomMonth, { numRuns: 5, seed: 15 }))(
  'a process of its own prints the same total as text (%#)',
  async (random) => {
    const lines = historyOf(random);
    const sum = MONTHS.reduce((soFar, month) => soFar + sumOf(reckonedCharges(random, lines), month), 0n);
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const asOf = '2026-05-01T00:00:00+02:00';
    const { status, stdout } = await sla(['account', 'acme', '--history', '-', '--as-of', asOf], input);
    const [, total = '0.00'] = /^Total +(\d+\.\d\d)$/m.exec(stdout) ?? [];
    expect([status, cents(total)]).toEqual([0, sum]);
  },
);

test(
  'of 1,000 random months every entry, every total and all included time are those of the reckoning',
  async () => {
    const seen = { charged: 0, nothing: 0, unpriced: 0, months: 0 };
    await fc.assert(
      fc.asyncProperty(randomMonth, async (random) => {
        for (const { cents: amount } of await check(random)) {
          seen[amount === null ? 'unpriced' : amount > 0n ? 'charged' : 'nothing'] += 1;
        }
        seen.months += 1;
      }),
      { numRuns: RUNS },
    );
    expect(seen.months).toBeGreaterThanOrEqual(RUNS);
    // Months in which nothing happens would prove nothing.
    expect(Math.min(seen.charged, seen.nothing, seen.unpriced)).toBeGreaterThan(RUNS / 4);
  },
  5 * 60_000,
);
