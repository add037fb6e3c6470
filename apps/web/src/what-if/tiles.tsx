import type { ReactNode } from 'react';
import { FLIP_KINDS, type FlipKind, flipKindOf } from '../changes/flip-kind.js';
import { useWords } from '../i18n/words.js';
import { Icon, type IconName } from '../shared/icon.js';
import { numberInWords } from '../shared/time-in-words.js';
import type { WhatIfAnswer } from './answers.js';
import styles from './what-if.module.css';

const SIGNS: Readonly<Record<FlipKind, IconName>> = {
  broken: 'breached',
  kept: 'met',
  new: 'plus',
  gone: 'not-applicable',
  other: 'superseded',
};

interface TilesProps {
  readonly answer: WhatIfAnswer;
  readonly chosen: string | undefined;
  readonly choose: (kind: FlipKind | undefined) => void;
}

/** How many verdicts would be others, by what would become of them; each number shows its rows alone. */
export function Tiles({ answer, chosen, choose }: TilesProps) {
  const { say, language } = useWords();
  const { judged, flipped, moved, flips } = answer;
  const counts = Map.groupBy(flips, flipKindOf);
  const number = (value: number): ReactNode => numberInWords(value, language);
  return (
    <section aria-label={say('whatIf.summary')}>
      <p className={styles.sum} role="status">
        {say('whatIf.judged', { count: judged, shown: numberInWords(judged, language) })}{' '}
        <strong>{say('whatIf.flipped', { count: flipped, shown: numberInWords(flipped, language) })}</strong>{' '}
        {say('whatIf.moved', { count: moved, shown: numberInWords(moved, language) })}
      </p>
      <div className={styles.tiles}>
        {FLIP_KINDS.map((kind) => {
          const count = counts.get(kind)?.length ?? 0;
          return (
            <button
              key={kind}
              type="button"
              className={styles.tile}
              data-kind={kind}
              aria-pressed={chosen === kind}
              disabled={count === 0}
              onClick={() => choose(chosen === kind ? undefined : kind)}
            >
              <span className={styles.tileSign}>
                <Icon name={SIGNS[kind]} size={18} />
              </span>
              <span className={styles.tileCount}>{number(count)}</span>
              <span className={styles.tileLabel}>{say(`flips.${kind}`, { count })}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
