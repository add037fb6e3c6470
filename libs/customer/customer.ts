import { type Changes, evolveChanges, type Fact } from '#facts';

/**
 * What is known of a customer as far as the rules for commands need it: the id of each event, the newest first. A state
 * grows by one link for each event and never changes, so years of backups cost no more than their number.
 */
export interface CustomerState {
  readonly newestEventId?: string;
  readonly before?: CustomerState;
  readonly changes?: Changes | undefined;
}

export const initialCustomer: CustomerState = {};

export function evolveCustomer(state: CustomerState, fact: Fact): CustomerState {
  return { newestEventId: fact.id, before: state, changes: evolveChanges(state.changes, fact) };
}

/** True for every event recorded so far, whatever later ones say about it. */
export function hasEvent(state: CustomerState, eventId: string): boolean {
  for (let at: CustomerState | undefined = state; at; at = at.before) {
    if (at.newestEventId === eventId) return true;
  }
  return false;
}
