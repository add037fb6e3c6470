import { contentOfVersion, type PublishedVersion } from '../use-published.js';
import { placeOfBreak, type TextPlace } from './json-break.js';
import { type Json, objectIn, textIn } from '../read/json.js';

/** What somebody has typed or chosen a file with: content, or where it stops being JSON. */
export type Draft =
  | { readonly is: 'empty' }
  | { readonly is: 'broken'; readonly place?: TextPlace }
  | {
      readonly is: 'content';
      /** Without its id and number, which stand beside it. */
      readonly content: Json;
      readonly id: string | undefined;
      readonly version: number | undefined;
    };

/** Reads a file as `sla` takes it. */
export function draftOf(text: string): Draft {
  if (text.trim() === '') return { is: 'empty' };
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return { is: 'broken' };
    const { id, version, ...content } = objectIn(json);
    return {
      ...{ is: 'content', content, id: textIn(id) },
      version: typeof version === 'number' ? version : undefined,
    };
  } catch {
    return { is: 'broken', place: placeOfBreak(text) };
  }
}

/** A version as something to change: without what the server adds by itself when it is published. */
export function draftTextOf(version: PublishedVersion): string {
  const { id: _id, version: _version, offsetChanges: _offsets, ...content } = contentOfVersion(version);
  return JSON.stringify(content, null, 2);
}
