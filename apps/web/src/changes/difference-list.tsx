import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Verdict } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { OutcomeBadge } from '../shared/outcome.js';
import { monthInWords } from '../shared/time-in-words.js';
import type { Difference } from './answers.js';
import styles from './difference-list.module.css';
import { flipKindOf, rowOf } from './flip-kind.js';

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly nameOf?: (customerId: string) => string;
  /** Where all of them are about the ticket that the page is about anyway. */
  readonly isOfOneTicket?: boolean;
}

/** Verdicts that differ: what each was, what it would be, and why. */
export function DifferenceList({
  differences,
  nameOf = (id) => id,
  isOfOneTicket = false,
}: DifferenceListProps) {
  return (
    <ul className={styles.list} data-narrow={isOfOneTicket || undefined}>
      {differences.map((difference) => {
        const verdict = (difference.after ?? difference.before)?.verdict;
        return (
          verdict && (
            <li key={rowOf(difference)} className={styles.row} data-kind={flipKindOf(difference)}>
              <div className={styles.what}>
                <Subject verdict={verdict} isOfOneTicket={isOfOneTicket} />
                {!isOfOneTicket && <span className={styles.who}>{nameOf(verdict.customerId)}</span>}
              </div>
              <Sides difference={difference} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Subject({ verdict, isOfOneTicket }: { readonly verdict: Verdict; readonly isOfOneTicket: boolean }) {
  const { say, language } = useWords();
  const { ticketId, contractId, month, guarantee, binding } = verdict;
  return (
    <>
      <span className={styles.promise}>
        {say(`guarantees.${guarantee}`)}
        {!binding && <span className={styles.target}> · {say('diff.target')}</span>}
      </span>
      {ticketId !== undefined && !isOfOneTicket && (
        <Link to="/tickets/$ticketId" params={{ ticketId }} className={styles.ticket}>
          {ticketId}
        </Link>
      )}
      {contractId !== undefined && (
        <span className={styles.who}>
          {contractId}
          {month !== undefined && `, ${monthInWords(month, language)}`}
        </span>
      )}
    </>
  );
}

function Sides({ difference: { before, after } }: { readonly difference: Difference }) {
  const { say, language } = useWords();
  return (
    <dl className={styles.sides}>
      <Side label={say('diff.before')} sentence={before?.sentence[language] ?? say('diff.notThereBefore')}>
        {before && <OutcomeBadge {...before.verdict} />}
      </Side>
      <Side
        label={say('diff.after')}
        sentence={after?.sentence[language] ?? say('diff.notThereAfter')}
        isAfter
      >
        {after && <OutcomeBadge {...after.verdict} />}
      </Side>
    </dl>
  );
}

interface SideProps {
  readonly label: string;
  readonly sentence: string;
  readonly isAfter?: boolean;
  readonly children: ReactNode;
}

function Side({ label, sentence, isAfter = false, children }: SideProps) {
  const { say } = useWords();
  return (
    <div className={styles.side} data-after={isAfter || undefined}>
      <dt>
        {isAfter && <Icon name="superseded" size={14} />}
        <span className={styles.sideLabel}>{label}</span>
        {children ?? <span className={styles.none}>{say('diff.none')}</span>}
      </dt>
      <dd>{sentence}</dd>
    </div>
  );
}
