import { memo } from 'react';
import type { AxisPromise } from './geometry/axis-promise.js';
import { type AxisScale, placed } from './geometry/axis-scale.js';
import { barPaths } from './geometry/bar-paths.js';
import { placeLabels } from './geometry/labels.js';
import { rowLabels } from './geometry/row-labels.js';
import { BarPieces } from './bar-pieces.js';
import { type Drawing } from './drawing.js';
import { ROW } from './layout.js';
import { Marks } from './marks.js';
import styles from './axis.module.css';

/** One promise on the axis: its bar, what marks it, and by how much it was kept or broken. */
export const PromiseBar = memo(function PromiseBar(props: {
  readonly promise: AxisPromise;
  readonly drawing: Drawing;
}) {
  const { promise, drawing } = props;
  const { scale, words, measure, hatches } = drawing;
  const names = drawing.namesOf(promise);
  const labels = placeLabels(rowLabels(promise, names, scale, words), scale.width, measure);
  return (
    <svg
      viewBox={`0 0 ${scale.width} ${ROW.height}`}
      className={styles.plot}
      data-axis
      data-away={!promise.isJudged || undefined}
      aria-hidden="true"
    >
      <Ground promise={promise} drawing={drawing} />
      <BarPieces paths={barPaths(promise, scale, ROW.bar)} hatches={hatches} />
      <MarginBracket promise={promise} scale={scale} />
      <Marks promise={promise} scale={scale} />
      <Continues promise={promise} scale={scale} />
      {labels.map(({ id, text, x, lane }) => (
        <text
          key={id}
          className={styles.label}
          data-label={id}
          data-outcome={promise.outcome}
          x={x}
          y={lane === 0 ? ROW.above : ROW.below}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});

/** Time that counts is shaded; midnights and the instant asked about go through all rows. */
function Ground({
  promise: { hours },
  drawing,
}: {
  readonly promise: AxisPromise;
  readonly drawing: Drawing;
}) {
  const { scale, days, asOf } = drawing;
  const open = hours.length === 0 ? [scale.view] : hours.filter(({ kind }) => kind === 'open');
  const shaded = open.flatMap((span) => {
    const place = placed(span, scale);
    return place ? [`M${place.x} 0h${place.width}v${ROW.height}h-${place.width}z`] : [];
  });
  const now = placed({ from: asOf, until: asOf }, scale);
  return (
    <>
      <path className={styles.open} d={shaded.join('')} />
      <path className={styles.midnights} d={days.map(({ x }) => `M${x} 0v${ROW.height}`).join('')} />
      {now && <line className={styles.now} x1={now.x} x2={now.x} y1="0" y2={ROW.height} />}
    </>
  );
}

/** An arrow at the edge beyond which the bar goes on. */
function Continues({
  promise: { bar },
  scale,
}: {
  readonly promise: AxisPromise;
  readonly scale: AxisScale;
}) {
  const { view, width } = scale;
  return (
    <>
      {bar.from < view.from - 1 && <Arrow x={9} to={-5} />}
      {bar.until > view.until + 1 && <Arrow x={width - 9} to={5} />}
    </>
  );
}

function Arrow({ x, to }: { readonly x: number; readonly to: number }) {
  const middle = ROW.bar.y + ROW.bar.height / 2;
  return (
    <g className={styles.continues}>
      <circle cx={x + to / 5} cy={middle} r="8" />
      <path d={`M${x - to / 2} ${middle - 4.5}l${to} 4.5 ${-to} 4.5`} />
    </g>
  );
}

function MarginBracket({ promise, scale }: { readonly promise: AxisPromise; readonly scale: AxisScale }) {
  const { margin, dueAt, endedAt, outcome } = promise;
  if (margin === null || dueAt === null || margin === 0) return null;
  const place = placed({ from: Math.min(dueAt, endedAt), until: Math.max(dueAt, endedAt) }, scale);
  if (!place) return null;
  return (
    <path
      className={styles.bracket}
      data-outcome={outcome}
      d={`M${place.x} ${ROW.bracket - 3}v3h${place.width}v-3`}
    />
  );
}
