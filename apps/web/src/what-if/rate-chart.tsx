import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { percentInWords } from '../shared/time-in-words.js';
import { Points } from './points.js';
import { type Rate, type RateLine, type RatePair, shareOf } from './rates.js';
import styles from './what-if.module.css';

/** A line for each promise from nought to a hundred: a ring where its share is, a square where it would be. */
export function RateChart({ lines }: { readonly lines: readonly RateLine[] }) {
  const { say, language } = useWords();
  const inWords = ({ met, of }: Rate): string => (of === 0 ? '–' : percentInWords(met, of, language));
  return (
    <div className={styles.chart}>
      <div className={styles.legend} aria-hidden="true">
        <span>
          <svg width="14" height="14">
            <circle cx="7" cy="7" r="5" className={styles.ring} />
          </svg>
          {say('whatIf.asJudged')}
        </span>
        <span>
          <svg width="14" height="14">
            <rect x="2" y="2" width="10" height="10" rx="1.5" className={styles.square} />
          </svg>
          {say('whatIf.asSupposed')}
        </span>
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.guarantee} className={styles.line}>
            <span className={styles.lineName}>{say(`guarantees.${line.guarantee}`)}</span>
            <Track pair={line} />
            <span className={styles.lineFigures}>
              <span>{inWords(line.before)}</span>
              <Icon name="superseded" size={13} />
              <strong>{inWords(line.after)}</strong>
              <Points pair={line} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Track({ pair }: { readonly pair: RatePair }) {
  const [before, after] = [shareOf(pair.before), shareOf(pair.after)];
  const isWorse = (after ?? 100) < (before ?? 100);
  return (
    <svg className={styles.track} aria-hidden="true">
      <line x1="0%" x2="100%" y1="50%" y2="50%" className={styles.axis} />
      {[0, 25, 50, 75, 100].map((share) => (
        <line key={share} x1={`${share}%`} x2={`${share}%`} y1="30%" y2="70%" className={styles.axis} />
      ))}
      {before !== undefined && after !== undefined && (
        <line
          x1={`${before}%`}
          x2={`${after}%`}
          y1="50%"
          y2="50%"
          className={styles.span}
          data-worse={isWorse || undefined}
        />
      )}
      {after !== undefined && (
        <rect
          x={`${after}%`}
          y="50%"
          width="11"
          height="11"
          rx="1.5"
          transform="translate(-5.5 -5.5)"
          className={styles.square}
        />
      )}
      {before !== undefined && <circle cx={`${before}%`} cy="50%" r="5.5" className={styles.ring} />}
    </svg>
  );
}
