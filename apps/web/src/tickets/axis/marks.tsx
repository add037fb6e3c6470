import type { AxisPromise } from './geometry/axis-promise.js';
import { type AxisScale, isSeen } from './geometry/axis-scale.js';
import { ROW } from './layout.js';
import styles from './axis.module.css';

const MIDDLE = ROW.bar.y + ROW.bar.height / 2;

/** Start, due instant and end of a promise, each of a shape of its own. */
export function Marks({ promise, scale }: { readonly promise: AxisPromise; readonly scale: AxisScale }) {
  const { startedAt, dueAt, endedAt } = promise;
  return (
    <>
      {isSeen(startedAt, scale) && (
        <circle className={styles.start} cx={scale.place(startedAt)} cy={MIDDLE} r="4.5" />
      )}
      {dueAt !== null && isSeen(dueAt, scale) && (
        <DueMark x={scale.place(dueAt)} isAway={!promise.isJudged} />
      )}
      {isSeen(endedAt, scale) && <EndMark promise={promise} x={scale.place(endedAt)} />}
    </>
  );
}

/** A flag pole: the line that must not be crossed. */
function DueMark({ x, isAway }: { readonly x: number; readonly isAway: boolean }) {
  const [top, bottom] = [ROW.bar.y - 5, ROW.bar.y + ROW.bar.height + 4];
  return (
    <g className={styles.due} data-away={isAway || undefined}>
      <line x1={x} x2={x} y1={top} y2={bottom} />
      <path d={`M${x - 5} ${top - 1}h10l-5 7z`} />
    </g>
  );
}

const SIGNS: Readonly<Record<EndSign, string>> = {
  met: 'M-4 0.5l3 3 5-6.5',
  breached: 'M-3.5-3.5l7 7M3.5-3.5l-7 7',
  superseded: 'M-4 0h7M0-3.5l3.5 3.5-3.5 3.5',
  away: 'M-4 0h8',
  paused: 'M-2-3.5v7M2-3.5v7',
  running: 'M-2-4l5 4-5 4z',
};
type EndSign = 'met' | 'breached' | 'superseded' | 'away' | 'paused' | 'running';

function EndMark({ promise, x }: { readonly promise: AxisPromise; readonly x: number }) {
  const sign = signOf(promise);
  return (
    <g className={styles.end} data-sign={sign} transform={`translate(${x} ${MIDDLE})`}>
      <circle r="8.5" />
      <path d={SIGNS[sign]} />
    </g>
  );
}

function signOf({ outcome, ending, isPaused }: AxisPromise): EndSign {
  if (isPaused) return 'paused';
  if (outcome === 'superseded') return 'superseded';
  if (outcome === 'not-applicable') return 'away';
  if (outcome === 'breached') return 'breached';
  return ending === 'open' ? 'running' : 'met';
}
