import { type Changes, evolveChanges, type Fact } from '#facts';

/** What was published in one stream so far, the newest first: a state grows by one link for each event. */
export interface Publications {
  readonly newest?: Fact;
  readonly before?: Publications;
  readonly changes?: Changes | undefined;
}

export const initialPublications: Publications = {};

export function evolvePublications(state: Publications, fact: Fact): Publications {
  return { newest: fact, before: state, changes: evolveChanges(state.changes, fact) };
}

/** In the order in which they were recorded, whatever later ones say about them. */
export function publishedFacts(state: Publications): Fact[] {
  const facts: Fact[] = [];
  for (let at: Publications | undefined = state; at?.newest; at = at.before) facts.push(at.newest);
  return facts.reverse();
}
