import pc from 'picocolors';
import type { MonthlyPrice, PackageAdvice, PackageCharge } from '#compliance';
import { say } from '#wording';
import { decimalInWords, minutesInWords } from './amounts.js';
import { arithmeticOf, halfHoursInWords } from './arithmetic.js';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';

/** What was charged and what each package would have charged, entry by entry, with the facts behind it. */
export function packageCostsExplained({ cost, variants }: PackageAdvice, telling: Telling): string {
  const { language } = telling;
  const paid = cost.lines.flatMap((line) => [
    `  ${instantInWords(line.startedAt, telling)} · ${line.ticketId}: ${arithmeticOf(line, language)}`,
    evidenceInText(line.fact, telling),
  ]);
  const monthly = cost.monthly.flatMap((price) => monthlyInText(price, telling));
  const byVariant = variants.flatMap(({ termsId, paidWork }) => [
    pc.bold(termsId),
    ...paidWork.map((charge) => chargeInText(charge, cost, telling)),
  ]);
  return [pc.bold(say(language, 'advice.paid')), ...paid, ...monthly, ...byVariant].join('\n');
}

function monthlyInText({ begins, agreedBy, ...price }: MonthlyPrice, telling: Telling): string[] {
  const { language } = telling;
  const values = {
    ...price,
    month: instantInWords(begins, telling),
    price: decimalInWords(price.pricePerMonth, language),
  };
  return [`  ${say(language, 'advice.arithmetic.monthly', values)}`, evidenceInText(agreedBy, telling)];
}

function chargeInText(charge: PackageCharge, { lines }: PackageAdvice['cost'], telling: Telling): string {
  const { language } = telling;
  const basis = lines.find(({ fact }) => fact.id === charge.fact.id)?.basis;
  const halfHourlyRate = basis?.by === 'half-hours' ? basis.halfHourlyRate : '';
  const sentence = say(language, 'advice.arithmetic.charge', {
    minutes: minutesInWords(charge.minutes, language),
    included: minutesInWords(charge.includedMinutes, language),
    arithmetic: halfHoursInWords({ ...charge, halfHourlyRate }, language),
  });
  return `  ${instantInWords(charge.startedAt, telling)} · ${charge.ticketId}: ${sentence}`;
}
