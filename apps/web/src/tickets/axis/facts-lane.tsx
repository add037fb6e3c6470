import { memo } from 'react';
import { factClusters } from './geometry/fact-clusters.js';
import type { AxisFact } from './axis-facts.js';
import type { Drawing } from './drawing.js';
import { HEAD } from './layout.js';
import styles from './axis.module.css';

interface FactsLaneProps {
  readonly facts: readonly AxisFact[];
  readonly drawing: Drawing;
  /** What a mark stands for. */
  readonly title: (facts: readonly AxisFact[]) => string;
}

const MIDDLE = HEAD.facts / 2;

/** What happened, as marks under the dates: a circle, a triangle where it was recorded late, a rhombus where corrected, a cross where retracted. */
export const FactsLane = memo(function FactsLane({ facts, drawing, title }: FactsLaneProps) {
  const { scale } = drawing;
  return (
    <svg viewBox={`0 0 ${scale.width} ${HEAD.facts}`} className={styles.plot} data-axis aria-hidden="true">
      <line className={styles.factsLine} x1="0" x2={scale.width} y1={MIDDLE} y2={MIDDLE} />
      {factClusters(facts, scale).map(({ x, facts: together }) => (
        <g key={together[0]?.id} className={styles.fact} transform={`translate(${x} ${MIDDLE})`}>
          <title>{title(together)}</title>
          {together.length === 1 ? (
            <path data-mark={together[0]?.mark} d={SHAPES[together[0]?.mark ?? 'plain']} />
          ) : (
            <>
              <circle r="8" data-mark={markOf(together)} />
              <text y="4">{together.length}</text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
});

const SHAPES: Readonly<Record<AxisFact['mark'], string>> = {
  plain: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  late: 'M0-5.5l5.5 10h-11z',
  corrected: 'M0-6l6 6-6 6-6-6z',
  retracted: 'M-4-4l8 8M4-4l-8 8',
  imported: 'M-4-4h8v8h-8z',
};

function markOf(facts: readonly AxisFact[]): AxisFact['mark'] {
  return facts.find(({ mark }) => mark !== 'plain')?.mark ?? 'plain';
}
