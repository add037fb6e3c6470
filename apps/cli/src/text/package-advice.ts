import Table from 'cli-table3';
import pc from 'picocolors';
import type { PackageAdvice } from '#compliance';
import { say } from '#wording';
import { dateInWords, decimalInWords } from './amounts.js';
import type { Telling } from './evidence.js';
import { packageCostsExplained } from './package-costs-explained.js';
import { PLAIN_TABLE } from './table.js';

/** A package that is recommended: what six months cost, what each package would have cost, and which is cheapest. */
export function packageAdviceInText(advice: PackageAdvice, telling: Telling, isExplained: boolean): string {
  const { language } = telling;
  const why = say(language, 'advice.packageWhy', {
    times: say(language, 'units.times', { count: advice.uses.length }),
    from: dateInWords(advice.from, language),
    until: dateInWords(advice.until, language),
    tickets: advice.uses.join(', '),
  });
  const { unpriced, assumptions } = advice;
  return [
    pc.bold(say(language, 'advice.package')),
    why,
    '',
    arithmeticInText(advice, telling),
    ...conclusion(advice, telling),
    ...(unpriced > 0 ? [pc.yellow(say(language, 'advice.unpriced', { count: unpriced }))] : []),
    ...(isExplained ? [packageCostsExplained(advice, telling)] : []),
    pc.dim(say(language, 'advice.assumptionsTitle')),
    ...assumptions.map((each) => pc.dim(`- ${say(language, `advice.assumptions.${each}`)}`)),
  ].join('\n');
}

function arithmeticInText(
  { cost, variants, cheapest, current }: PackageAdvice,
  { language }: Telling,
): string {
  const inWords = (amount: string): string => decimalInWords(amount, language);
  const word = (key: string): string => say(language, `advice.${key}`);
  const table = new Table({ ...PLAIN_TABLE, colAligns: ['left', 'left', 'right'] });
  table.push([word('variant'), word('arithmetic.title'), word('saving')].map((heading) => pc.bold(heading)));
  const paid = say(language, 'advice.arithmetic.cost', {
    charges: inWords(cost.charges),
    packages: inWords(cost.packages),
    total: inWords(cost.total),
  });
  table.push([word('paid'), paid, '']);
  for (const { termsId, termsVersion, pricePerMonth, stillCharged, total, saving } of variants) {
    const name = say(language, 'account.termsVersion', { id: termsId, version: termsVersion });
    const arithmetic = say(language, 'advice.arithmetic.variant', {
      price: inWords(pricePerMonth),
      stillCharged: inWords(stillCharged),
      total: inWords(total),
    });
    const isCurrent = termsId === current ? ` (${word('now')})` : '';
    const cells = [name + isCurrent, arithmetic, inWords(saving)];
    table.push(termsId === cheapest ? cells.map((cell) => pc.green(cell)) : cells);
  }
  return table.toString();
}

function conclusion({ variants, cheapest, current }: PackageAdvice, { language }: Telling): string[] {
  const best = variants.find(({ termsId }) => termsId === cheapest);
  if (!best) return [];
  const isDearer = best.saving.startsWith('-');
  const values = {
    variant: best.termsId,
    amount: decimalInWords(best.saving.replace('-', ''), language),
  };
  if (cheapest === current) return [say(language, 'advice.already', values)];
  return [say(language, isDearer ? 'advice.dearer' : 'advice.cheaper', values)];
}
