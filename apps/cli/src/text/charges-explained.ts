import pc from 'picocolors';
import type { Account, ChargeLine, Evidence } from '#compliance';
import { say } from '#wording';
import { decimalInWords, minutesInWords } from './amounts.js';
import { arithmeticOf } from './arithmetic.js';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';
import { groundInWords, remarksOn } from './remarks.js';

/** Each charge with its arithmetic, its ground, and the facts behind both; then the sum. */
export function chargesExplained({ lines, total }: Account, telling: Telling): string {
  const { language } = telling;
  const heading = pc.bold(say(language, 'account.charges'));
  if (lines.length === 0) return `${heading}\n${say(language, 'account.noCharges')}`;
  const amounts = lines.map(({ amount }) => (amount === null ? '–' : decimalInWords(amount, language)));
  const sum = say(language, 'account.explained.sum', {
    sum: amounts.join(' + '),
    total: decimalInWords(total, language),
  });
  const explained = lines.map((line) => chargeExplained(line, { language, zone: line.zone }));
  const note = pc.dim(say(language, 'account.withoutPackage'));
  return [heading, ...explained, pc.bold(sum), note].join('\n');
}

function chargeExplained(line: ChargeLine, telling: Telling): string {
  const { language } = telling;
  const { startedAt, ticketId, work, minutes } = line;
  const title = [
    instantInWords(startedAt, telling),
    ticketId,
    say(language, `account.works.${work}`),
    minutesInWords(minutes, language),
  ].join(' · ');
  return [
    pc.bold(title),
    `  ${arithmeticOf(line, language)}`,
    ...notesOn(line, telling).map((note) => `  ${note}`),
    ...remarksOn(line, language).map((remark) => pc.yellow(`  ${remark}`)),
    ...factsBehind(line).map((fact) => evidenceInText(fact, telling)),
  ].join('\n');
}

function notesOn(line: ChargeLine, telling: Telling): string[] {
  const { language } = telling;
  const { basis, agreedAt } = line;
  const reason = groundInWords(line, language);
  const ground =
    agreedAt === null
      ? say(language, 'account.explained.reason', { reason })
      : say(language, 'account.explained.agreed', { reason, at: instantInWords(agreedAt, telling) });
  if (basis.by === 'price-list') return [ground];
  return [
    ground,
    ...(basis.startedHalfHours === 'per-ticket' ? [say(language, 'account.explained.perTicket')] : []),
    ...(basis.priceLevelSetBy === null ? [say(language, 'account.explained.levelUnset')] : []),
  ];
}

function factsBehind({ fact, grounds, basis }: ChargeLine): Evidence[] {
  const rate = basis.by === 'half-hours' ? basis.priceLevelSetBy : basis.priceListPublishedBy;
  return [fact, ...grounds, ...(rate ? [rate] : [])];
}
