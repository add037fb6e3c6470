import { stripVTControlCharacters } from 'node:util';
import { type MonthReport, openWorld, reportMonths, type World } from '#compliance';
import { csvOf } from '#csv';
import { SlaError } from '#facts';
import { say } from '#wording';
import { type ReadingOptions, readFacts } from './facts-source.js';
import { lineSink, refuseExisting } from './moving/output-file.js';
import { judgingBar } from './progress.js';
import { monthPage } from './report/month-page.js';
import { pageInMarkdown } from './report/page-in-markdown.js';
import { pageInText } from './report/page-in-text.js';
import { reportTable } from './report/report-table.js';

export interface ReportOptions extends ReadingOptions {
  readonly month?: readonly string[];
  readonly months: number;
  readonly customer?: string;
  readonly csv?: true;
  readonly bom?: true;
  readonly markdown?: true;
  readonly out?: string;
  readonly force?: true;
}

/** Calendars reach over some years of these. */
const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/**
 * Reports how the promises of some months were kept.
 *
 * @returns how many rows are missing, double or unexpected: then the report cannot be trusted
 * @throws SlaError `UNKNOWN_MONTH`, `UNKNOWN_CUSTOMER`, `NOTHING_IN_MONTH`, `NOTHING_PROMISED`, `FILE_EXISTS`,
 *   `FILE_NOT_WRITABLE`, and what reading and judging find
 */
export async function report(options: ReportOptions): Promise<number> {
  const months = monthsAsked(options.month);
  refuseExisting(options.out, options);
  const { facts, known } = await readFacts(options, { withoutPersonal: true });
  const { customer } = options;
  if (customer !== undefined && !facts.some(({ stream }) => stream === `customer-${customer}`)) {
    throw new SlaError('UNKNOWN_CUSTOMER', { value: customer });
  }
  const world = openWorld(facts, options, known);
  const reports = reported(world, months, options);
  refuseEmpty(world, reports, { months, customer });
  await write(reports, options);
  const findings = reports.reduce((sum, { completeness }) => sum + completeness.findings.length, 0);
  if (findings > 0 && (options.csv ?? options.json)) {
    process.stderr.write(`${say(options.lang, 'report.incomplete', { count: findings })}\n`);
  }
  return findings;
}

function monthsAsked(months: readonly string[] | undefined): readonly string[] | undefined {
  const unknown = months?.find((month) => !MONTH.test(month));
  if (unknown !== undefined) throw new SlaError('UNKNOWN_MONTH', { month: unknown });
  return months && [...new Set(months)].sort();
}

function reported(
  world: World,
  months: readonly string[] | undefined,
  { customer, months: trendMonths }: ReportOptions,
): MonthReport[] {
  const bar = judgingBar(world.tickets.length + world.contracts.contractIds().length);
  try {
    return reportMonths(world, { months, customerId: customer, trendMonths }, () => bar?.increment());
  } finally {
    bar?.stop();
  }
}

interface Asked {
  readonly months: readonly string[] | undefined;
  readonly customer: string | undefined;
}

function refuseEmpty(world: World, reports: readonly MonthReport[], { months, customer }: Asked): void {
  const month = months?.find((each) => !reports.some((one) => one.month === each));
  if (month === undefined && reports.length > 0) return;
  const all = reportMonths(world, { customerId: customer, trendMonths: 1 }).map((each) => each.month);
  const [first, last] = [all[0], all.at(-1)];
  if (month === undefined || first === undefined) throw new SlaError('NOTHING_PROMISED');
  const known = first === last ? first : `${first} – ${last}`;
  if (customer === undefined) throw new SlaError('NOTHING_IN_MONTH', { month, known });
  throw new SlaError('NOTHING_IN_MONTH_OF_CUSTOMER', { month, known, customerId: customer });
}

async function write(reports: readonly MonthReport[], options: ReportOptions): Promise<void> {
  const { out, lang } = options;
  const sink = lineSink(out, options);
  try {
    for (const text of inFormat(reports, options)) await sink.write(text);
    await sink.finish();
  } finally {
    sink.abandon();
  }
  if (out === undefined) return;
  const months = reports.map(({ month }) => month).join(', ');
  process.stderr.write(`${say(lang, 'report.written', { months, file: out })}\n`);
}

function inFormat(reports: readonly MonthReport[], options: ReportOptions): string[] {
  const { csv, bom = false, json, markdown, lang, out } = options;
  if (csv) return [csvOf(reportTable(reports), { bom })];
  if (json) return reports.map((each) => `${JSON.stringify(each)}\n`);
  const pages = reports.map((each) => monthPage(each, lang));
  if (markdown) return [pages.map(pageInMarkdown).join('\n')];
  const text = pages.map(pageInText).join('\n');
  // The terminal's colours are none of a file's business.
  return [out === undefined ? text : stripVTControlCharacters(text)];
}
