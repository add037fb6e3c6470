import { type Instant, SlaError } from '#facts';
import type { TimeRule } from '../format/time-shape.js';
import type { Scope } from './fields.js';
import type { Making } from './making.js';
import { shifted } from './shifts.js';
import { columnOf, inColumn, sourceText } from './texts.js';

/** The instant that a field says. @throws SlaError with `column`: `MISSING_VALUE`, and what times find */
export function instantIn(rule: TimeRule, scope: Scope, { fields, times }: Making): Instant {
  return inColumn(columnOf(rule), () => {
    const text = sourceText(rule, scope, fields);
    if (text === undefined) throw new SlaError('MISSING_VALUE');
    return shifted(times.reader(rule.time).instantOf(text), rule, scope, fields);
  });
}
