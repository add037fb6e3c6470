/** A point in time: integer milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A stretch of time, `[from, until)`, in milliseconds. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

export function isEmpty({ from, until }: Span): boolean {
  return from >= until;
}

/** What two stretches share; null where that is nothing. */
export function overlapOf(a: Span, b: Span): Span | null {
  const shared = { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
  return isEmpty(shared) ? null : shared;
}

/** The parts of ordered stretches within a window, each with what it carried. */
export function within<Carried extends Span>(spans: readonly Carried[], window: Span): Carried[] {
  return spans.flatMap((span) => {
    const shared = overlapOf(span, window);
    return shared ? [{ ...span, ...shared }] : [];
  });
}

/**
 * The window without gaps: the ordered pieces that lie in it, and between them what `between` says of a gap.
 */
export function tiled<Piece extends Span>(
  pieces: readonly Piece[],
  window: Span,
  between: (gap: Span) => Piece,
): Piece[] {
  const tiles: Piece[] = [];
  let reached = window.from;
  for (const piece of within(pieces, window)) {
    if (piece.until <= reached) continue;
    if (piece.from > reached) tiles.push(between({ from: reached, until: piece.from }));
    tiles.push(piece.from < reached ? { ...piece, from: reached } : piece);
    reached = piece.until;
  }
  if (reached < window.until) tiles.push(between({ from: reached, until: window.until }));
  return tiles;
}

/** Stretches cut in two where an instant lies inside them. */
export function cutAt<Carried extends Span>(spans: readonly Carried[], instant: Instant): Carried[] {
  return spans.flatMap((span) =>
    span.from < instant && instant < span.until
      ? [
          { ...span, until: instant },
          { ...span, from: instant },
        ]
      : [span],
  );
}
