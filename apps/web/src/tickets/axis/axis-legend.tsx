import { memo } from 'react';
import { useWords } from '../../i18n/words.js';
import type { Drawn } from './geometry/bar-paths.js';
import { drawnAs } from './geometry/bar-paths.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import { BarPieces } from './bar-pieces.js';
import styles from './axis.module.css';

const ORDER: readonly Drawn[] = ['used', 'left', 'spare', 'over', 'closed', 'excused', 'paused'];

/** What the pieces of the bars mean: of all kinds those that this ticket has. */
export const AxisLegend = memo(function AxisLegend(props: {
  readonly promises: readonly AxisPromise[];
  readonly hatches: string;
}) {
  const { say } = useWords();
  const found = new Set(
    props.promises.flatMap(({ segments, outcome }) => segments.map((segment) => drawnAs(segment, outcome))),
  );
  const marks = [
    ['start', <circle key="start" className={styles.start} cx="12" cy="7" r="4.5" />],
    ['due', <DueSign key="due" />],
  ] as const;
  return (
    <ul className={styles.legend}>
      {marks.map(([name, sign]) => (
        <li key={name}>
          <svg viewBox="0 0 24 14" aria-hidden="true">
            {sign}
          </svg>
          {say(`axis.legend.${name}`)}
        </li>
      ))}
      {ORDER.filter((drawn) => found.has(drawn)).map((drawn) => (
        <li key={drawn}>
          <svg viewBox="0 0 24 14" aria-hidden="true">
            <BarPieces
              hatches={props.hatches}
              paths={[{ drawn, d: drawn === 'closed' ? 'M0 5.5h24v3h-24z' : 'M0 1h24v12h-24z' }]}
            />
          </svg>
          {say(`axis.legend.${drawn}`)}
        </li>
      ))}
    </ul>
  );
});

function DueSign() {
  return (
    <g className={styles.due}>
      <line x1="12" x2="12" y1="2" y2="14" />
      <path d="M7 1h10l-5 7z" />
    </g>
  );
}
