import { type Instant, isInstant, formatInstant, SlaError } from '#facts';
import type { Shift } from '../format/time-shape.js';
import type { FieldReader, Scope } from './fields.js';
import { inColumn, numberOf, sourceText } from './texts.js';

const MILLISECONDS = { seconds: 1000, minutes: 60_000, hours: 3_600_000 } as const;

/**
 * An instant moved by the lengths of time that a rule names. They have passed on the clock of physics: no change of
 * clock has a say.
 *
 * @throws SlaError with `column`: `MISSING_VALUE`, `NOT_A_NUMBER`, `NOT_A_TIME` where no calendar reaches
 */
export function shifted(
  instant: Instant,
  { plus, minus }: { readonly plus?: Shift | undefined; readonly minus?: Shift | undefined },
  scope: Scope,
  fields: FieldReader,
): Instant {
  if (!plus && !minus) return instant;
  const moved = instant + lengthOf(plus, scope, fields) - lengthOf(minus, scope, fields);
  if (Math.abs(moved) < 8.64e15 && isInstant(formatInstant(moved))) return moved;
  throw new SlaError('NOT_A_TIME', { value: String(moved), expected: 'milliseconds' });
}

/** In milliseconds. */
function lengthOf(shift: Shift | undefined, scope: Scope, fields: FieldReader): number {
  if (!shift) return 0;
  return inColumn(shift.from, () => {
    const text = sourceText(shift, scope, fields);
    if (text === undefined) throw new SlaError('MISSING_VALUE');
    return Math.round(numberOf(text) * MILLISECONDS[shift.unit]);
  });
}
