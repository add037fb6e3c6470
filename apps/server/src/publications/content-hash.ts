import { hash } from 'node:crypto';
import type { BusinessCalendar } from '#calendar';
import type { Terms } from '#contract';
import { canonicalText } from '#event-store';

/** What was published stays what it was, so that it is hashed once. */
const known = new WeakMap<object, string>();

/** By which two people, or two stores, tell that they mean the same; under what name and number it stands is no part of it. */
export function contentHash(content: Terms | BusinessCalendar): string {
  const found = known.get(content);
  if (found !== undefined) return found;
  const { id: _id, version: _version, ...rest } = content;
  const made = hash('sha256', canonicalText(rest), 'hex');
  known.set(content, made);
  return made;
}
