import type { LoggedWork } from './logged-work.js';

/** What one piece of work took of an amount of included time, in milliseconds. */
export interface Draw<Work extends LoggedWork = LoggedWork> {
  readonly work: Work;
  readonly included: number;
  /** What the included time did not suffice for. */
  readonly overrun: number;
}

/**
 * Work draws on included time in the order given until that is used up (terms, section 6).
 *
 * @param included milliseconds
 */
export function drawn<Work extends LoggedWork>(work: readonly Work[], included: number): Draw<Work>[] {
  let left = included;
  return work.map((each) => {
    const taken = Math.min(left, each.duration);
    left -= taken;
    return { work: each, included: taken, overrun: each.duration - taken };
  });
}
