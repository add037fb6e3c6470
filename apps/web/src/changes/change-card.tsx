import { Link } from '@tanstack/react-router';
import type { Me } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { Icon, type IconName } from '../shared/icon.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import type { ChangeLine } from './answers.js';
import { ChangeContent } from './change-content.js';
import styles from './changes.module.css';
import { Decide } from './decide.js';
import { EffectOf } from './effect-of.js';
import { RefusalReason } from './refusal-reason.js';
import { decisionOf } from './who-decides.js';

const SIGNS: Readonly<Record<string, IconName>> = {
  OccurrenceCorrected: 'corrected',
  FactRetracted: 'retracted',
  WorkExcused: 'excused',
  TicketVoided: 'close',
};

interface ChangeCardProps {
  readonly change: ChangeLine;
  readonly me: Me;
  /** Told what has been done about it, since it goes from the list then. */
  readonly tell: (said: string) => void;
}

/** A proposal: what would be recorded, what that would change, and who can decide about it. */
export function ChangeCard({ change, me, tell }: ChangeCardProps) {
  const { say } = useWords();
  const { asOf, asKnownAt } = useInstants();
  const decision = decisionOf(change, me, asOf !== undefined || asKnownAt !== undefined);
  return (
    <article className={styles.card} aria-labelledby={`change-${change.changeId}`}>
      <header className={styles.head}>
        <span className={styles.sign}>
          <Icon name={SIGNS[change.kind] ?? 'plus'} size={18} />
        </span>
        <div>
          <h2 className={styles.title} id={`change-${change.changeId}`}>
            {say(`changes.kinds.${kindOf(change.kind)}`)} <Subject change={change} />
          </h2>
          <Who change={change} />
        </div>
      </header>
      <div className={styles.columns} data-decided={change.state !== 'open' || undefined}>
        <section className={styles.column}>
          <h3 className={styles.part}>
            {say(change.state === 'approved' ? 'changes.recorded' : 'changes.content')}
          </h3>
          <ChangeContent change={change} />
          {change.state === 'refused' && <RefusalReason change={change} />}
        </section>
        {change.state === 'open' && (
          <section className={styles.column}>
            <h3 className={styles.part}>{say('changes.effect')}</h3>
            <EffectOf change={change} />
          </section>
        )}
      </div>
      {change.state === 'open' && <Decide change={change} decision={decision} tell={tell} />}
    </article>
  );
}

const KINDS = [
  'OccurrenceCorrected',
  'FactRetracted',
  'WorkExcused',
  'TicketVoided',
  'TermsPublished',
  'CalendarPublished',
] as const;

/** What people call it; another kind than those has no name of its own here. */
function kindOf(kind: string): (typeof KINDS)[number] | 'other' {
  return KINDS.find((each) => each === kind) ?? 'other';
}

/** Leads to what it is about, where that has a page. */
function Subject({ change: { ticketId, customerId, stream } }: { readonly change: ChangeLine }) {
  if (ticketId !== undefined)
    return (
      <Link to="/tickets/$ticketId" params={{ ticketId }} className={styles.subject}>
        {ticketId}
      </Link>
    );
  if (customerId !== undefined)
    return (
      <Link to="/customers/$customerId" params={{ customerId }} className={styles.subject}>
        {customerId}
      </Link>
    );
  return <span className={styles.subject}>{stream.replace(/^(?:terms|calendar)-/, '')}</span>;
}

function Who({ change }: { readonly change: ChangeLine }) {
  const { say, language } = useWords();
  const { proposedBy, proposedAt, state, decidedBy, decidedAt } = change;
  const at = (instant: string): string => wallClockInWords(instant, language);
  return (
    <p className={styles.who}>
      {say('changes.proposed', { by: proposedBy, at: at(proposedAt) })}
      {state !== 'open' && decidedBy !== undefined && decidedAt !== undefined && (
        <>
          {' '}
          <span className={styles.decided} data-state={state}>
            <Icon
              name={state === 'approved' ? 'met' : state === 'refused' ? 'breached' : 'not-applicable'}
              size={14}
            />
            {say(`changes.ended.${state}`, { by: decidedBy, at: at(decidedAt) })}
          </span>
        </>
      )}
    </p>
  );
}
