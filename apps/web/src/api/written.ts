/** For how long, in milliseconds, questions after a command insist on seeing it; by then views hold it anyway. */
const INSISTED = 15_000;

let last: { readonly position: string; readonly at: number } | undefined;

/** The position of what was just recorded here: whatever is asked next shows it. */
export function rememberWritten(position: string | null): void {
  if (position !== null) last = { position, at: Date.now() };
}

export function lastWritten(): string | undefined {
  return last !== undefined && Date.now() - last.at < INSISTED ? last.position : undefined;
}

const revisions = new Map<string, number>();

/** What a path below `/api/v1` is about: `/tickets/T1` of `/tickets/T1/advice`. */
function subjectOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

/** That of what was just recorded here on top of all that had been seen. */
export function rememberRevision(path: string, revision: number): void {
  revisions.set(subjectOf(path), revision);
}

/** As much as somebody has seen who looks at a revision: what they recorded themselves they have, before it is shown. */
export function seenRevision(path: string, shown: number): number {
  return Math.max(shown, revisions.get(subjectOf(path)) ?? 0);
}
