import type { EventMetadata } from '#event-store';
import type { Instant } from '#facts';

/** A fact's place in an imported file: its line (from 1), and which fact of that line it is (from 0). */
export interface Place {
  readonly line: number;
  readonly index: number;
}

/** More facts than one line can make. */
const FACTS_PER_LINE = 2 ** 20;
const CAUSE = /^line-(\d+)(?:\.(\d+))?$/;

/** Who imports: the file says what happened, not who took it down. */
const ACTOR = 'import';

/** Where an event came from, for ever: the import, and the line of the file. */
export function provenanceOf(
  importId: string,
  { line, index }: Place,
  claimedRecordedAt: Instant,
): EventMetadata {
  const causationId = index === 0 ? `line-${line}` : `line-${line}.${index}`;
  return { schema: 1, actor: ACTOR, correlationId: importId, causationId, claimedRecordedAt, importId };
}

/** Places in one number, which is ordered as they are. */
export function placeNumber({ line, index }: Place): number {
  return line * FACTS_PER_LINE + index;
}

/** Where an event stood in the file of that import; nothing where it came from elsewhere. */
export function placeIn(importId: string, metadata: EventMetadata): number | undefined {
  if (metadata.importId !== importId) return undefined;
  const [, line, index = '0'] = CAUSE.exec(metadata.causationId) ?? [];
  return line === undefined ? undefined : placeNumber({ line: Number(line), index: Number(index) });
}
