import Table from 'cli-table3';
import pc from 'picocolors';
import type { Account, Allowance } from '#compliance';
import { say } from '#wording';
import { decimalInWords, minutesInWords } from './amounts.js';
import type { Telling } from './evidence.js';
import { PLAIN_TABLE } from './table.js';

const HEADINGS = ['month', 'usedRemote', 'usedOnSite', 'entries', 'unfounded', 'amount'];
const ALIGNED = ['left', 'right', 'right', 'right', 'right', 'right'] as const;

/** The months of a customer in which anything was charged or drawn, a line each, and what they cost together. */
export function accountMonthsInText(
  accounts: readonly Account[],
  total: string,
  { language }: Telling,
): string {
  const word = (key: string): string => say(language, `account.${key}`);
  if (accounts.length === 0) return word('nothing');
  const table = new Table({ ...PLAIN_TABLE, colAligns: [...ALIGNED] });
  table.push(HEADINGS.map((heading) => pc.bold(word(heading))));
  for (const { month, allowances, lines, unfounded, total: ofMonth } of accounts) {
    table.push([
      month,
      usedOf(allowances, 'remote', language),
      usedOf(allowances, 'on-site', language),
      String(lines.length),
      unfounded > 0 ? pc.yellow(String(unfounded)) : '0',
      decimalInWords(ofMonth, language),
    ]);
  }
  table.push([pc.bold(word('total')), '', '', '', '', pc.bold(decimalInWords(total, language))]);
  const unpriced = accounts.reduce((sum, account) => sum + account.unpriced, 0);
  return [
    table.toString(),
    ...(unpriced > 0 ? [pc.yellow(say(language, 'account.unpriced', { count: unpriced }))] : []),
    pc.dim(word('withoutPackage')),
  ].join('\n');
}

function usedOf(
  allowances: readonly Allowance[],
  kind: Allowance['of'],
  language: Telling['language'],
): string {
  const found = allowances.filter(({ of }) => of === kind);
  const used = found.reduce((sum, { usedMinutes }) => sum + usedMinutes, 0);
  return found.length === 0 ? '–' : minutesInWords(used, language);
}
