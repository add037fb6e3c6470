import Table from 'cli-table3';
import pc from 'picocolors';
import type { Allowance, AllowanceEntry } from '#compliance';
import { say } from '#wording';
import { minutesInWords } from './amounts.js';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';
import { PLAIN_TABLE } from './table.js';

const HEADINGS = ['contract', 'terms', 'of', 'granted', 'used', 'left', 'lapsed', 'overrun'];
const ALIGNED = ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'right'] as const;

/** The included time of a month's contracts: what was granted, used, is left or has lapsed, and went beyond it. */
export function includedTimeInText(allowances: readonly Allowance[], { language }: Telling): string {
  const word = (key: string): string => say(language, `account.${key}`);
  if (allowances.length === 0) return `${pc.bold(word('included'))}\n${word('noIncluded')}`;
  const table = new Table({ ...PLAIN_TABLE, colAligns: [...ALIGNED] });
  table.push(HEADINGS.map((heading) => pc.bold(word(heading))));
  for (const each of allowances) {
    const { contractId, of, includedMinutes, usedMinutes, leftMinutes, lapsedMinutes, overrunMinutes } = each;
    const figures = [includedMinutes, usedMinutes, leftMinutes, lapsedMinutes, overrunMinutes];
    const terms = say(language, 'account.termsVersion', { id: each.termsId, version: each.termsVersion });
    table.push([
      contractId,
      terms,
      word(`kinds.${of}`),
      ...figures.map((minutes) => minutesInWords(minutes, language)),
    ]);
  }
  return `${pc.bold(word('included'))}\n${table.toString()}`;
}

/** The same, and under it every entry that drew on it, in order of start, with the facts behind it. */
export function includedTimeExplained(allowances: readonly Allowance[], telling: Telling): string {
  const explained = allowances.map((each) =>
    allowanceExplained(each, { language: telling.language, zone: each.zone }),
  );
  return [includedTimeInText(allowances, telling), ...explained].join('\n');
}

function allowanceExplained(allowance: Allowance, telling: Telling): string {
  const { language } = telling;
  const { contractId, of, includedMinutes, usedMinutes, entries, outside, agreedBy } = allowance;
  const inMinutes = (minutes: number): string => minutesInWords(minutes, language);
  const balance = say(language, 'account.explained.usedUp', {
    granted: inMinutes(includedMinutes),
    used: inMinutes(usedMinutes),
    rest: inMinutes(includedMinutes - usedMinutes),
  });
  let left = includedMinutes;
  const drawn = entries.flatMap((entry) => {
    const before = inMinutes(left);
    left -= entry.includedMinutes;
    const values = { before, after: inMinutes(left), overrun: inMinutes(entry.overrunMinutes) };
    return entryInText(entry, entry.overrunMinutes > 0 ? 'drawnOver' : 'drawn', values, telling);
  });
  return [
    pc.bold(`${contractId} · ${say(language, `account.kinds.${of}`)} · ${balance}`),
    evidenceInText(agreedBy, telling),
    ...drawn,
    ...outside.flatMap((entry) => entryInText(entry, 'outside', {}, telling)),
  ].join('\n');
}

function entryInText(
  { fact, ticketId, startedAt, minutes }: AllowanceEntry,
  sentence: 'drawn' | 'drawnOver' | 'outside',
  values: Readonly<Record<string, string>>,
  telling: Telling,
): string[] {
  const { language } = telling;
  const what = say(language, `account.explained.${sentence}`, {
    ...values,
    minutes: minutesInWords(minutes, language),
  });
  const title = [instantInWords(startedAt, telling), ticketId ?? say(language, `events.${fact.type}`)];
  return [`  ${title.join(' · ')}: ${what}`, evidenceInText(fact, telling)];
}
