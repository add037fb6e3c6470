/** A problem document (RFC 9457) as the server answers it, in the language that was asked for. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly field?: string;
  /** Everything that is wrong, where that can be several things: each with its place and with words. */
  readonly problems?: readonly Misfit[];
}

interface Misfit {
  readonly path: string;
  readonly text?: string;
  readonly problem: string;
}

/** The server said no, and why. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Nobody answered: the network, or the server, is not there. */
export class ConnectionError extends Error {}

export function problemOf(error: unknown): Problem | undefined {
  return error instanceof ProblemError ? error.problem : undefined;
}
