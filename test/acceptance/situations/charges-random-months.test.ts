import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountOf, chargesOf, judge, openWorld } from '#compliance';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import { HALF_HOUR, historyOf, randomMonth, type RandomMonth } from '../../support/random-months.js';

/** What is expected is computed in whole cents, without the product's arithmetic. */
const MONTHS = ['2026-02', '2026-03', '2026-04'];

const cents = (amount: string | null): bigint => BigInt((amount ?? '0.00').replace('.', ''));
const inEuros = (sum: bigint): string => `${String(sum / 100n)}.${String(sum % 100n).padStart(2, '0')}`;

const CHARGING = new Set(['PaidWorkLogged', 'OnSiteWorkLogged', 'TravelLogged']);

function opened(random: RandomMonth) {
  const facts = factsOf(historyOf(random));
  const question = { asOf: parseInstant('2026-05-01T00:00:00+02:00') };
  const world = openWorld(facts, question);
  return { facts, question, world, lines: chargesOf(world, 'acme') };
}

describe('for random months', () => {
  const runs = { numRuns: 150 };

  test('the sum of the lines is the total of the account, to the cent', () => {
    fc.assert(
      fc.property(randomMonth, (random) => {
        const { world } = opened(random);
        for (const name of MONTHS) {
          const { lines, total } = accountOf(world, 'acme', name);
          expect(total).toBe(inEuros(lines.reduce((sum, { amount }) => sum + cents(amount), 0n)));
        }
      }),
      runs,
    );
  });

  test('everything that charges has one line, on the account of one month', () => {
    fc.assert(
      fc.property(randomMonth, (random) => {
        const { facts, world, lines } = opened(random);
        const charging = facts.filter(({ type }) => CHARGING.has(type)).map(({ id }) => id);
        const accounts = MONTHS.flatMap((name) => accountOf(world, 'acme', name).lines);
        expect(lines.map(({ fact }) => fact.id).sort()).toEqual(charging.sort());
        expect(accounts).toEqual(lines);
      }),
      runs,
    );
  });

  test('paid work costs its started half hours in whole cents, and nothing where a ground is missing', () => {
    fc.assert(
      fc.property(randomMonth, (random) => {
        for (const { basis, minutes, missingGrounds, amount, startedAt } of opened(random).lines) {
          if (basis.by !== 'half-hours') continue;
          const level = startedAt >= '2026-03-09T23:00' ? random.level : 1000;
          // 2250 cents × half hours × thousandths; + 500 and cut off: half up.
          const price = (2250n * BigInt(basis.halfHours) * BigInt(level) + 500n) / 1000n;
          expect(cents(amount)).toBe(price);
          const own = Math.ceil(Math.round(minutes * 60_000) / HALF_HOUR);
          if (missingGrounds.length > 0) expect(basis.halfHours).toBe(0);
          else if (random.terms === 'per-ticket') expect(basis.halfHours).toBeLessThanOrEqual(own);
          else expect(basis.halfHours).toBe(own);
        }
      }),
      runs,
    );
  });

  test('a line is flagged exactly where its month breaks the promise of included time', () => {
    fc.assert(
      fc.property(randomMonth, (random) => {
        const { facts, question, lines } = opened(random);
        const flagged = lines.filter(({ flags }) => flags.includes('included-time-left'));
        const broken = judge(facts, question)
          .map(({ verdict }) => verdict)
          .filter(({ guarantee, outcome }) => guarantee === 'included-remote' && outcome === 'breached');
        expect([...new Set(flagged.map((line) => line.month))]).toEqual(broken.map((row) => row.month));
      }),
      runs,
    );
  });

  test('what was drawn and what was left are what was included; nothing is drawn beyond it', () => {
    fc.assert(
      fc.property(randomMonth, (random) => {
        const { world } = opened(random);
        for (const name of MONTHS) {
          for (const each of accountOf(world, 'acme', name).allowances) {
            expect(each.usedMinutes + each.lapsedMinutes).toBeCloseTo(each.includedMinutes, 6);
            const drawn = each.entries.reduce((sum, { includedMinutes }) => sum + includedMinutes, 0);
            expect(drawn).toBeCloseTo(each.usedMinutes, 6);
            if (each.lapsedMinutes > 0) expect(each.overrunMinutes).toBe(0);
          }
        }
      }),
      runs,
    );
  });
});
