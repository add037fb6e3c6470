import Table from 'cli-table3';
import pc from 'picocolors';
import { durationInWords, type Language, say } from '#wording';
import { PLAIN_TABLE } from '../text/table.js';
import { CUSTOMERS } from './cast.js';
import { type Count, type CustomerRow, lateness, MONTHS, rateOf, type Summary } from './summary.js';

/** One space between columns: the numbers bring their own. */
const NARROW = { ...PLAIN_TABLE, chars: { ...PLAIN_TABLE.chars, middle: ' ' } };

/** The half-year's promises by month, and the customers to whom most were broken. */
export function summaryInText(summary: Summary, language: Language): string {
  return `${monthsInText(summary, language)}\n\n${customersInText(summary.worstServed, language)}\n`;
}

function monthsInText({ rows, totals }: Summary, language: Language): string {
  const word = (key: string): string => say(language, `demo.${key}`);
  const names = MONTHS.map((month) => monthName(month, language));
  const widths = totals.map((_, month) =>
    countWidth([...rows.map(({ counts }) => counts[month]), totals[month]]),
  );
  const table = new Table({ ...NARROW, colAligns: ['left', ...names.map(() => 'right' as const), 'right'] });
  table.push([word('promise'), ...names, word('halfYear')].map((heading) => pc.bold(heading)));
  for (const { guarantee, isTarget, counts } of rows) {
    const name = say(language, `guarantees.${guarantee}`);
    const cells = [isTarget ? `${name} *` : name, ...cellsOf(counts, widths, language)];
    table.push(isTarget ? cells.map((cell) => pc.dim(cell)) : cells);
  }
  table.push([pc.bold(word('total')), ...cellsOf(totals, widths, language)]);
  const notes = [word('legend'), `* ${say(language, 'sentences.target')}`];
  return `${table.toString()}\n${notes.map((note) => pc.dim(`  ${note}`)).join('\n')}`;
}

/** Months with their counts; of the half-year the rate alone. */
function cellsOf(counts: readonly Count[], widths: readonly number[], language: Language): string[] {
  return counts.map((count, index) => {
    const rate = rateOf(count);
    if (rate === null) return pc.dim('–');
    if (index === MONTHS.length) return coloured(count, percent(rate, language, 1));
    const kept = `${count.kept}/`.padStart((widths[index] ?? 0) - String(count.broken).length);
    const broken = count.broken > 0 ? pc.red(String(count.broken)) : '0';
    return `${coloured(count, percent(rate, language, 0))} ${kept}${broken}`;
  });
}

/** Of the widest one in a column. */
function countWidth(counts: readonly (Count | undefined)[]): number {
  return Math.max(...counts.map((count) => (count ? `${count.kept}/${count.broken}`.length : 0)));
}

function coloured({ broken }: Count, text: string): string {
  return broken === 0 ? pc.green(text) : pc.yellow(text);
}

function percent(rate: number, language: Language, digits: number): string {
  // Never rounded up to a hundred: then nothing may be broken.
  const highest = 1 - 10 ** -(digits + 2);
  const shown = rate < 1 ? Math.min(rate, highest) : rate;
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, options).format(shown);
}

function monthName(month: string, language: Language): string {
  const options = { month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, options).format(Date.parse(`${month}-01T00:00:00Z`));
}

function customersInText(rows: readonly CustomerRow[], language: Language): string {
  const headings = [
    'report.customer',
    'demo.package',
    'report.kept',
    'report.broken',
    'report.rate',
    'demo.worst',
  ];
  const table = new Table({ ...PLAIN_TABLE, colAligns: ['left', 'left', 'right', 'right', 'right', 'left'] });
  table.push(headings.map((heading) => pc.bold(say(language, heading))));
  for (const row of rows) {
    const rate = percent(rateOf(row) ?? 0, language, 0);
    const { customerId, kept, broken } = row;
    table.push([
      customerId,
      packageOf(customerId) ?? '–',
      String(kept),
      pc.red(String(broken)),
      rate,
      worstInWords(row, language),
    ]);
  }
  return `${pc.bold(say(language, 'demo.worstServed'))}\n${table.toString()}`;
}

function packageOf(customerId: string): string | undefined {
  return CUSTOMERS.find((customer) => customer.customerId === customerId)?.agreed.at(-1)?.terms;
}

function worstInWords({ worst }: CustomerRow, language: Language): string {
  if (!worst) return '–';
  const { guarantee, ticketId } = worst.verdict;
  return say(language, 'demo.miss', {
    guarantee: say(language, `guarantees.${guarantee}`),
    ticketId,
    late: durationInWords(lateness(worst.verdict) ?? 0, language),
  });
}
