import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait for a server, in milliseconds. */
export interface Limits {
  /** Without any answer, after which an attempt is given up. The client itself would wait for ever. */
  readonly answer: number;
  /** From the first attempt on, after which a caller is told that it did not work. */
  readonly patience: number;
  /** Before the second attempt, at most; it doubles from there. */
  readonly firstPause: number;
  readonly longestPause: number;
}

/** Time and chance, so that a test brings its own. */
export interface Timing {
  readonly limits: Limits;
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Ends early, without an error, at the signal. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A restart of a server takes seconds, an election in a cluster too. */
const LIMITS: Limits = { answer: 5_000, patience: 10_000, firstPause: 100, longestPause: 5_000 };

export function realTiming(limits: Partial<Limits> = {}): Timing {
  return {
    limits: { ...LIMITS, ...limits },
    now: () => performance.now(),
    random: Math.random,
    pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  };
}

/**
 * Milliseconds to wait after so many failures in a row (from 1): doubling, and anywhere up to that ("full jitter"), so
 * that many who lost the same server don't come back in step.
 */
export function pauseAfter(failures: number, { limits, random }: Timing): number {
  return random() * Math.min(limits.longestPause, limits.firstPause * 2 ** (failures - 1));
}
