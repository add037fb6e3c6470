import Table from 'cli-table3';
import pc from 'picocolors';
import type { MonthReport, Tally } from '#compliance';
import { durationInWords, type Language, say } from '#wording';
import { PLAIN_TABLE } from './table.js';

/** A month's report as a person reads it: per customer and promise, then over all. */
export function reportInText(report: MonthReport, language: Language): string {
  const word = (key: string): string => say(language, `report.${key}`);
  const table = new Table({ ...PLAIN_TABLE, colAligns: ['left', 'left', ...NUMBERS] });
  table.push(HEADINGS.map((heading) => pc.bold(word(heading))));
  for (const row of report.rows) table.push([row.customerId, ...cells(row, row.guarantee, language)]);
  for (const row of report.overall)
    table.push([pc.bold(word('all')), ...cells(row, row.guarantee, language)]);
  table.push([pc.bold(word('all')), pc.bold(word('everything')), ...figures(report.total, language)]);
  return `${pc.bold(`${word('title')} ${report.month}`)}\n${table.toString()}\n\n`;
}

const HEADINGS = [
  'customer',
  'guarantee',
  'kept',
  'excused',
  'broken',
  'running',
  'notCounted',
  'rate',
  'worst',
];
const NUMBERS = ['right', 'right', 'right', 'right', 'right', 'right', 'right'] as const;

function cells(tally: Tally, guarantee: string, language: Language): string[] {
  return [say(language, `guarantees.${guarantee}`), ...figures(tally, language)];
}

function figures(tally: Tally, language: Language): string[] {
  const { kept, excused, broken, running, notCounted, rate, worstMargin } = tally;
  return [
    pc.green(String(kept)),
    String(excused),
    broken > 0 ? pc.red(String(broken)) : '0',
    String(running),
    pc.dim(String(notCounted)),
    rate === null ? '–' : `${(rate * 100).toFixed(1)} %`,
    marginInWords(worstMargin, language),
  ];
}

function marginInWords(margin: number | null, language: Language): string {
  if (margin === null) return '–';
  const words = durationInWords(Math.abs(margin), language);
  return margin < 0 ? pc.red(`−${words}`) : words;
}
