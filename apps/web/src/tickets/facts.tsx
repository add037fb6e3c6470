import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactLine } from '../api/answers.js';
import { useSetInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Icon } from '../shared/icon.js';
import { Mark } from '../shared/mark.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import styles from './facts.module.css';
import { markedFacts } from './marked-facts.js';
import { FactData } from './fact-data.js';

interface FactsProps {
  readonly facts: readonly FactLine[];
  /** What can be proposed about a fact, for whoever may. */
  readonly propose?: (fact: FactLine) => ReactNode;
}

/** What happened, in order; each fact leads to how things stood, and to what was known, at its own instants. */
export function Facts({ facts, propose }: FactsProps) {
  return (
    <ol className={styles.facts}>
      {markedFacts(facts).map(({ fact, marks, happenedAt }) => (
        <li key={fact.id} className={styles.fact} data-retracted={marks.includes('retracted') || undefined}>
          <FactHead fact={fact} happenedAt={happenedAt} propose={propose} />
          <div className={styles.what}>
            <FactName type={fact.type} />
            {marks.map((mark) => (
              <Mark key={mark} mark={mark} />
            ))}
          </div>
          <FactData data={fact.data} />
          <FactRecorded fact={fact} />
        </li>
      ))}
    </ol>
  );
}

function FactName({ type }: Pick<FactLine, 'type'>) {
  const { say } = useWords();
  return <span className={styles.name}>{eventInWords(say, type)}</span>;
}

interface FactHeadProps {
  readonly propose: FactsProps['propose'];
  readonly fact: FactLine;
  readonly happenedAt: string;
}

function FactHead({ fact, happenedAt, propose }: FactHeadProps) {
  const { say, language } = useWords();
  const set = useSetInstants();
  const asOf = say('facts.asOfThen');
  const asKnown = say('facts.asKnownThen');
  return (
    <div className={styles.head}>
      <time dateTime={happenedAt}>{wallClockInWords(happenedAt, language)}</time>
      <span className={styles.jumps}>
        {propose?.(fact)}
        <Tooltip label={asOf}>
          <ActionIcon
            variant="subtle"
            size="sm"
            color="gray"
            aria-label={asOf}
            onClick={() => set({ asOf: happenedAt })}
          >
            <Icon name="clock" size={14} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={asKnown}>
          <ActionIcon
            variant="subtle"
            size="sm"
            color="gray"
            aria-label={asKnown}
            onClick={() => set({ asKnownAt: fact.recordedAt })}
          >
            <Icon name="eye" size={14} />
          </ActionIcon>
        </Tooltip>
      </span>
    </div>
  );
}

/** Only where it tells more than the fact itself: within this, in milliseconds, everybody writes things down. */
const AT_ONCE = 15 * 60_000;

function FactRecorded({ fact }: { readonly fact: FactLine }) {
  const { say } = useWords();
  const delay = Date.parse(fact.recordedAt) - Date.parse(fact.occurredAt);
  const later = delay > AT_ONCE ? say('facts.recordedLater', { time: shortDuration(delay) }) : undefined;
  const by = fact.actor && say('facts.by', { actor: fact.actor });
  if (!later && !by) return null;
  return <div className={styles.recorded}>{[by, later].filter(Boolean).join(' · ')}</div>;
}
