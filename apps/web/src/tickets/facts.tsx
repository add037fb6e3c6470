import { ActionIcon, Button } from '@mantine/core';
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FactLine, Ticket } from '../api/answers.js';
import { ProposeAboutFact } from '../changes/propose/propose-button.js';
import { useSetInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Icon, type IconName } from '../shared/icon.js';
import { Mark } from '../shared/mark.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import styles from './facts.module.css';
import { type MarkedFact, markedFacts } from './marked-facts.js';
import { FactData } from './fact-data.js';

/** More than these are shown when somebody asks for them: hundreds take longer than anybody waits. */
const FIRST = 40;

interface FactsProps {
  readonly facts: readonly FactLine[];
  /** The ticket, where whoever looks may propose changes to its facts. */
  readonly proposable: Ticket | undefined;
}

/** What happened, in order; each fact leads to how things stood, and to what was known, at its own instants. */
export const Facts = memo(function Facts({ facts, proposable }: FactsProps) {
  const { say } = useWords();
  const [isAll, setAll] = useState(false);
  const ordered = useMemo(() => markedFacts(facts), [facts]);
  useEffect(() => {
    // On paper nobody can ask for more.
    const showAll = (): void => flushSync(() => setAll(true));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, []);
  return (
    <>
      <ol className={styles.facts}>
        {(isAll ? ordered : ordered.slice(0, FIRST)).map((marked) => (
          <Fact key={marked.fact.id} marked={marked}>
            {proposable && <ProposeAboutFact ticket={proposable} fact={marked.fact} />}
          </Fact>
        ))}
      </ol>
      {!isAll && ordered.length > FIRST && (
        <Button variant="subtle" fullWidth onClick={() => setAll(true)}>
          {say('facts.all', { count: ordered.length })}
        </Button>
      )}
    </>
  );
});

interface FactProps {
  readonly marked: MarkedFact;
  /** What can be done about it. */
  readonly children: ReactNode;
}

function Fact({ marked: { fact, marks, happenedAt }, children }: FactProps) {
  return (
    <li className={styles.fact} data-retracted={marks.includes('retracted') || undefined}>
      <FactHead fact={fact} happenedAt={happenedAt} action={children} />
      <div className={styles.what}>
        <FactName type={fact.type} />
        {marks.map((mark) => (
          <Mark key={mark} mark={mark} />
        ))}
      </div>
      <FactData data={fact.data} />
      <FactRecorded fact={fact} />
    </li>
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
