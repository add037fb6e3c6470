export const EXCUSE_REASONS = ['access-denied', 'customer-unreachable', 'force-majeure'] as const;
export const VOID_REASONS = ['duplicate', 'spam', 'reported-in-error'] as const;

type KnownReason = (typeof EXCUSE_REASONS | typeof VOID_REASONS)[number];

/** A reason that has words; nothing for one that a later version may have brought. */
export function knownReason(reason: unknown): KnownReason | undefined {
  return [...EXCUSE_REASONS, ...VOID_REASONS].find((each) => each === reason);
}
