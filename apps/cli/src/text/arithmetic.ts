import type { ChargeLine, HalfHourBasis, PriceListBasis } from '#compliance';
import { type Language, say } from '#wording';
import { decimalInWords, minutesInWords, numberInWords } from './amounts.js';

/** How a charge was computed: "2 started half hours × 22.50 EUR × price level 0.90 = 40.50 EUR". */
export function arithmeticOf(line: ChargeLine, language: Language): string {
  const { basis } = line;
  const arithmetic =
    basis.by === 'half-hours'
      ? halfHoursInWords({ ...basis, amount: line.amount ?? '0.00' }, language)
      : priceListInWords(line, basis, language);
  return line.isRounded ? say(language, 'account.explained.rounded', { arithmetic }) : arithmetic;
}

/** Started half hours at the hourly rate and a price level. */
export function halfHoursInWords(
  { halfHours, halfHourlyRate, priceLevel, amount }: HalfHours,
  language: Language,
): string {
  return say(language, 'account.explained.half-hours', {
    halfHours: say(language, 'units.half-hours', { count: halfHours }),
    rate: decimalInWords(halfHourlyRate, language),
    level: decimalInWords(priceLevel, language),
    amount: decimalInWords(amount, language),
  });
}

type HalfHours = Pick<HalfHourBasis, 'halfHours' | 'halfHourlyRate' | 'priceLevel'> & {
  readonly amount: string;
};

function priceListInWords(line: ChargeLine, basis: PriceListBasis, language: Language): string {
  const { work, amount } = line;
  const minutes = minutesInWords(basis.minutes, language);
  const kilometres = numberInWords(basis.kilometres, language);
  const quantity = work === 'travel' ? `${kilometres} km, ${minutes}` : minutes;
  if (amount === null) return say(language, 'account.explained.noPrice', { quantity });
  const price = (value: string | null): string => (value === null ? '–' : decimalInWords(value, language));
  const arithmetic = say(language, `account.explained.${work}`, {
    kilometres,
    perKilometre: price(basis.perKilometre),
    minutes,
    perHour: price(basis.perHour),
    amount: decimalInWords(amount, language),
  });
  if (basis.includedMinutes === 0) return arithmetic;
  const beyond = say(language, 'account.explained.beyondIncluded', {
    logged: minutesInWords(line.minutes, language),
    included: minutesInWords(basis.includedMinutes, language),
    minutes,
  });
  return `${beyond}; ${arithmetic}`;
}
