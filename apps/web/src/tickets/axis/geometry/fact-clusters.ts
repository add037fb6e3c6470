import { type AxisScale, isSeen } from './axis-scale.js';
import type { Instant } from './span.js';

/** Facts that lie too near to each other to be told apart, as one mark. */
export interface FactCluster<Fact> {
  readonly x: number;
  readonly facts: readonly Fact[];
}

/** Marks nearer than this are one, in pixels. */
const NEAR = 20;

/** The facts that are seen, in order, as marks that don't touch. */
export function factClusters<Fact extends { readonly occurredAt: Instant }>(
  facts: readonly Fact[],
  scale: AxisScale,
): FactCluster<Fact>[] {
  const clusters: { x: number; facts: Fact[] }[] = [];
  for (const fact of facts.toSorted((a, b) => a.occurredAt - b.occurredAt)) {
    if (!isSeen(fact.occurredAt, scale)) continue;
    const x = scale.place(fact.occurredAt);
    const latest = clusters.at(-1);
    if (latest && x - latest.x < NEAR) latest.facts.push(fact);
    else clusters.push({ x, facts: [fact] });
  }
  return clusters;
}
