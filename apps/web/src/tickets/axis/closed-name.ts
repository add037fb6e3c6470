import type { Words } from '../../i18n/words.js';
import type { SegmentKind } from './geometry/segments.js';
import type { NameInLanguages } from './geometry/service-hours.js';

/** Why time counted or did not: a day of rest by its name. */
export function closedName(
  kind: SegmentKind | 'open',
  name: NameInLanguages | undefined,
  { say, language }: Pick<Words, 'say' | 'language'>,
): string {
  return name?.[language] ?? name?.sk ?? say(`axis.kinds.${kind}`);
}
