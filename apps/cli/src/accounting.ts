import pc from 'picocolors';
import { type Account, accountOf, accountsOf, sumOfEuros, type World } from '#compliance';
import { LANGUAGES, say } from '#wording';
import { askedOf, askedWorld } from './asking.js';
import type { ReadingOptions } from './facts-source.js';
import { writeLine, writeText } from './output.js';
import { accountMonthsInText } from './text/account-months.js';
import { accountExplained, accountInText, askedInWords } from './text/account.js';
import { arithmeticOf } from './text/arithmetic.js';
import type { Telling } from './text/evidence.js';

export interface AccountOptions extends ReadingOptions {
  readonly month?: string;
  readonly explain?: true;
}

/**
 * Shows what a customer's month used and cost, or which months used or cost anything.
 *
 * @throws SlaError `UNKNOWN_CUSTOMER`, `UNKNOWN_MONTH`, `MONTH_NOT_BEGUN`
 */
export async function account(customerId: string, options: AccountOptions): Promise<void> {
  const { month } = options;
  const { world, telling } = await askedWorld(options, customerId);
  if (month === undefined) await showMonths(world, customerId, options, telling);
  else await showAccount(accountOf(world, customerId, month), options, telling);
}

async function showAccount(found: Account, options: AccountOptions, telling: Telling): Promise<void> {
  if (options.json) await writeLine(options.explain ? withArithmetic(found) : found);
  else await writeText((options.explain ? accountExplained : accountInText)(found, telling));
}

async function showMonths(
  world: World,
  customerId: string,
  options: AccountOptions,
  telling: Telling,
): Promise<void> {
  const accounts = accountsOf(world, customerId);
  if (options.json) {
    for (const each of accounts) await writeLine(options.explain ? withArithmetic(each) : each);
    return;
  }
  const total = sumOfEuros(accounts.map((each) => each.total));
  const title = pc.bold(say(telling.language, 'account.monthsOf', { customerId }));
  const asked = askedInWords(askedOf(world), telling);
  const text = options.explain
    ? accounts.map((each) => accountExplained(each, telling)).join('')
    : `${title} · ${asked}\n${accountMonthsInText(accounts, total, telling)}\n`;
  await writeText(text);
}

/** The arithmetic in every language beside the figures that programs compute with. */
function withArithmetic(found: Account): Account {
  const lines = found.lines.map((line) => ({
    ...line,
    arithmetic: Object.fromEntries(LANGUAGES.map((language) => [language, arithmeticOf(line, language)])),
  }));
  return { ...found, lines };
}
