import pc from 'picocolors';
import type { Account } from '#compliance';
import { say } from '#wording';
import { decimalInWords } from './amounts.js';
import { chargesExplained } from './charges-explained.js';
import { chargesInText } from './charges.js';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';
import { folded } from './fold.js';
import { includedTimeExplained, includedTimeInText } from './included-time.js';

/** A customer's month as a person reads it: included time, charges, their sum. */
export function accountInText(account: Account, telling: Telling): string {
  const parts = [includedTimeInText(account.allowances, telling), chargesInText(account, telling)];
  return folded(
    [heading(account, telling), priceLevels(account, telling), '', parts.join('\n\n'), '', ''].join('\n'),
  );
}

/** The same with the arithmetic of every figure and the facts behind it. */
export function accountExplained(account: Account, telling: Telling): string {
  const levels = account.priceLevels.flatMap(({ setBy }) => (setBy ? evidenceInText(setBy, telling) : []));
  const parts = [includedTimeExplained(account.allowances, telling), chargesExplained(account, telling)];
  const text = [
    heading(account, telling),
    priceLevels(account, telling),
    ...levels,
    '',
    parts.join('\n\n'),
    '',
    '',
  ].join('\n');
  return folded(text);
}

function heading({ customerId, month, ...asked }: Account, telling: Telling): string {
  const title = say(telling.language, 'account.title', { customerId, month });
  return `${pc.bold(title)} · ${askedInWords(asked, telling)}`;
}

/** The instants that an answer was asked for. */
export type Asked = Pick<Account, 'asOf' | 'asKnownAt'>;

export function askedInWords({ asOf, asKnownAt }: Asked, telling: Telling): string {
  const { language } = telling;
  const known = asKnownAt === null ? undefined : instantInWords(asKnownAt, telling);
  return [
    say(language, 'account.asOf', { asOf: instantInWords(asOf, telling) }),
    ...(known === undefined ? [] : [say(language, 'account.asKnownAt', { at: known })]),
  ].join(', ');
}

function priceLevels({ priceLevels: levels }: Account, telling: Telling): string {
  const { language } = telling;
  return levels
    .map(({ priceLevel, from, setBy }, index) => {
      const level = decimalInWords(priceLevel, language);
      if (index > 0)
        return say(language, 'account.priceLevelFrom', { level, from: instantInWords(from ?? '', telling) });
      return say(language, setBy ? 'account.priceLevel' : 'account.priceLevelUnset', { level });
    })
    .join('; ');
}
