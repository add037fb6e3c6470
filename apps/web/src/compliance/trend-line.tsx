import type { ComplianceCount } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { monthInWords, percentInWords } from '../shared/time-in-words.js';
import { countedBy, decided } from './counted.js';
import styles from './trend-line.module.css';

const WIDTH = 1_000;
const HEIGHT = 150;
const TOP = 34;
const BOTTOM = 26;

interface TrendLineProps {
  /** Of binding promises. */
  readonly counts: readonly ComplianceCount[];
  readonly months: readonly string[];
}

interface Point {
  readonly month: string;
  readonly kept: number;
  readonly of: number;
  readonly x: number;
  readonly y: number;
}

/** The share of promises kept, month by month; the figure stands at every point. */
export function TrendLine({ counts, months }: TrendLineProps) {
  const { say, language } = useWords();
  const points = pointsOf(counts, months);
  const told = points
    .map(({ month, kept, of }) => `${monthInWords(month, language)}: ${percentInWords(kept, of, language)}`)
    .join(', ');
  return (
    <div className={styles.box}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${say('compliance.trend')}: ${told}`}>
        <line className={styles.base} x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ month, kept, of, x, y }) => (
          <g key={month}>
            <circle className={styles.point} cx={x} cy={y} r="4.5" />
            <text className={styles.figure} x={x} y={y - 12}>
              {percentInWords(kept, of, language)}
            </text>
            <text className={styles.month} x={x} y={HEIGHT - 7}>
              {monthInWords(month, language, 'short')}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The scale begins a little below the worst month, and says nothing that the figures do not. */
function pointsOf(counts: readonly ComplianceCount[], months: readonly string[]): Point[] {
  const byMonth = countedBy(counts, ({ month }) => month);
  const shares = months.flatMap((month, at) => {
    const counted = byMonth.get(month);
    const of = counted ? decided(counted) : 0;
    return counted && of > 0 ? [{ month, at, kept: counted.kept, of }] : [];
  });
  const lowest = Math.min(...shares.map(({ kept, of }) => kept / of), 0.98);
  const floor = Math.max(0, lowest - 0.02);
  const step = WIDTH / Math.max(1, months.length);
  return shares.map(({ month, at, kept, of }) => ({
    ...{ month, kept, of },
    x: Math.round((at + 0.5) * step),
    y: Math.round(TOP + (1 - (kept / of - floor) / (1 - floor)) * (HEIGHT - TOP - BOTTOM - 14)),
  }));
}
