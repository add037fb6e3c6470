import type { AxisPromise } from './axis-promise.js';

/** The row of the promise that was chosen, or else of the one that one asks about first. */
export function chosenRow(promises: readonly AxisPromise[], chosen: string | undefined): number {
  const row = promises.findIndex(({ guarantee }) => guarantee === chosen);
  if (row !== -1) return row;
  const telling = mostTelling(promises);
  return telling ? promises.indexOf(telling) : 0;
}

/** Of what is broken a guarantee before a target, by the most; else what runs out next; else what was kept most narrowly. */
function mostTelling(promises: readonly AxisPromise[]): AxisPromise | undefined {
  const byMargin = (a: AxisPromise, b: AxisPromise): number => marginOf(a) - marginOf(b);
  const among = (outcome: AxisPromise['outcome']): AxisPromise[] =>
    promises
      .filter((each) => each.outcome === outcome)
      .toSorted((a, b) => Number(b.binding) - Number(a.binding) || byMargin(a, b));
  const [first] = [...among('breached'), ...among('running'), ...among('met'), ...promises];
  return first;
}

/** What is not measured comes last. */
function marginOf({ margin }: AxisPromise): number {
  return margin ?? Number.MAX_SAFE_INTEGER;
}
