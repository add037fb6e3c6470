import Big from 'big.js';

/** A decimal number: money is never computed in binary floating point. */
export type Decimal = Big;

/** Decimals as facts and terms write them: `45.00`, `0.9`, or the number that JSON made of it. */
export type DecimalText = string | number;

// A constructor of our own: nobody else can change how it divides and rounds.
const Decimals = Big();
Decimals.DP = 40;
Decimals.RM = Big.roundHalfUp;

export function decimal(value: DecimalText): Decimal {
  return new Decimals(value);
}

/** Rounded half up to cents, as `22.50`. */
export function euros(amount: Decimal): string {
  return amount.toFixed(2, Big.roundHalfUp);
}

/** The same, and whether that changed anything. */
export function inCents(amount: Decimal): { amount: string; isRounded: boolean } {
  const rounded = euros(amount);
  return { amount: rounded, isRounded: !amount.eq(rounded) };
}

/** The sum of amounts that are rounded already, to the cent; `null` (no price known) adds nothing. */
export function sumOfEuros(amounts: readonly (string | null)[]): string {
  return euros(amounts.reduce((sum, amount) => sum.plus(amount ?? 0), decimal(0)));
}
