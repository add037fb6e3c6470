import type { Language } from './catalogue.js';

const FORMATS: Record<Language, Intl.NumberFormat> = { en: format('en'), sk: format('sk') };

/**
 * A share as a percentage to one decimal, rounded down: 999 of 1,000 and one more are never told as 100 %.
 *
 * @param of above 0
 */
export function percentInWords(part: number, of: number, language: Language): string {
  return `${FORMATS[language].format(percentOf(part, of, 1))} %`;
}

/** The same as a number, to so many decimals: whole numbers are divided, so that nothing is rounded but the result. */
export function percentOf(part: number, of: number, decimals: number): number {
  const scaled = part * 100 * 10 ** decimals;
  return (scaled - (scaled % of)) / of / 10 ** decimals;
}

function format(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
