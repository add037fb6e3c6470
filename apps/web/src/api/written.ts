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
