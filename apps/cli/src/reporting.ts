import { judge, monthsOf, reportMonth } from '#compliance';
import { SlaError } from '#facts';
import { type ReadingOptions, readFacts } from './facts-source.js';
import { writeLine, writeText } from './output.js';
import { reportInText } from './text/report.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @throws SlaError `UNKNOWN_MONTH` */
export async function report(options: ReadingOptions & { month?: string }): Promise<void> {
  const { month, json, lang } = options;
  if (month !== undefined && !MONTH.test(month)) throw new SlaError('UNKNOWN_MONTH', { month });
  const { facts, known } = await readFacts(options);
  const judgements = judge(facts, options, known);
  for (const each of month === undefined ? monthsOf(judgements) : [month]) {
    const reported = reportMonth(judgements, each);
    if (json) await writeLine(reported);
    else await writeText(reportInText(reported, lang));
  }
}
