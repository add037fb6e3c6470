import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactLine } from '../api/answers.js';
import { useSetInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Icon, type IconName } from '../shared/icon.js';
import { Mark } from '../shared/mark.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import styles from './facts.module.css';
import { markedFacts } from './marked-facts.js';
import { FactData } from './fact-data.js';

interface FactsProps {
  readonly facts: readonly FactLine[];
  /** What can be done about a fact. */
  readonly actionFor: (fact: FactLine) => ReactNode;
}

/** What happened, in order; each fact leads to how things stood, and to what was known, at its own instants. */
export function Facts({ facts, actionFor }: FactsProps) {
  return (
    <ol className={styles.facts}>
      {markedFacts(facts).map(({ fact, marks, happenedAt }) => (
        <li key={fact.id} className={styles.fact} data-retracted={marks.includes('retracted') || undefined}>
          <FactHead fact={fact} happenedAt={happenedAt} action={actionFor(fact)} />
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
  readonly fact: FactLine;
  readonly happenedAt: string;
  readonly action: ReactNode;
}

function FactHead({ fact, happenedAt, action }: FactHeadProps) {
  const { say, language } = useWords();
  const set = useSetInstants();
  const asOf = say('facts.asOfThen');
  const asKnown = say('facts.asKnownThen');
  return (
    <div className={styles.head}>
      <time dateTime={happenedAt}>{wallClockInWords(happenedAt, language)}</time>
      <span className={styles.jumps}>
        {action}
        <Jump label={asOf} icon="clock" jump={() => set({ asOf: happenedAt })} />
        <Jump label={asKnown} icon="eye" jump={() => set({ asKnownAt: fact.recordedAt })} />
      </span>
    </div>
  );
}

interface JumpProps {
  readonly label: string;
  readonly icon: IconName;
  readonly jump: () => void;
}

function Jump({ label, icon, jump }: JumpProps) {
  return (
    <ActionIcon variant="subtle" size="sm" color="gray" title={label} aria-label={label} onClick={jump}>
      <Icon name={icon} size={14} />
    </ActionIcon>
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
