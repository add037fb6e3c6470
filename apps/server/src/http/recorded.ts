import { type AppendResult, formatPosition } from '#event-store';

/** The answer to a command that was accepted: `minPosition` of a later question makes sure that it shows there. */
export interface Recorded {
  readonly revision: number;
  readonly position: string | null;
}

export function recorded({ revision, position }: AppendResult): Recorded {
  return { revision: Number(revision), position: position === null ? null : formatPosition(position) };
}
