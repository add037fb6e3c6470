import { contentOfVersion, type PublishedVersion } from '../use-published.js';
import { type Json, objectIn, textIn } from '../read/json.js';

/** What somebody has typed or chosen a file with: content, or where it stops being JSON. */
export type Draft =
  | { readonly is: 'empty' }
  | { readonly is: 'broken'; readonly line?: string; readonly column?: string }
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
  } catch (error) {
    return { is: 'broken', ...placeIn(error, text) };
  }
}

/** Where a browser says that reading stopped; not all of them do, and not in the same way. */
function placeIn(error: unknown, text: string): { readonly line?: string; readonly column?: string } {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line, column };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: `${before.length}`, column: `${(before.at(-1)?.length ?? 0) + 1}` };
}

/** A version as something to change: without what the server adds by itself when it is published. */
export function draftTextOf(version: PublishedVersion): string {
  const { id: _id, version: _version, offsetChanges: _offsets, ...content } = contentOfVersion(version);
  return JSON.stringify(content, null, 2);
}
