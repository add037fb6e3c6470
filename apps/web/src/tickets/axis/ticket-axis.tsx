import { useMemo } from 'react';
import type { FactLine } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { useInstants } from '../../instants.js';
import { Empty, Shown } from '../../shared/states.js';
import { PromisesAxis } from './promises-axis.js';
import { useAxisAnswers } from './use-axis-answers.js';
import styles from './axis.module.css';

interface TicketAxisProps {
  readonly ticketId: string;
  readonly facts: readonly FactLine[];
}

/** All promises of a ticket on one time axis, at the instants of the address. */
export function TicketAxis({ ticketId, facts }: TicketAxisProps) {
  const { say } = useWords();
  const happened = useMemo(() => facts.map(({ occurredAt }) => Date.parse(occurredAt)), [facts]);
  const answers = useAxisAnswers(ticketId, useInstants(), happened);
  return (
    <section className={styles.axis} aria-labelledby="axis-title">
      <h2 id="axis-title">{say('axis.title')}</h2>
      <Shown of={answers}>
        {(known) =>
          known.promises.length > 0 ? (
            <PromisesAxis answers={known} facts={facts} />
          ) : (
            <Empty title={say('axis.nothing')} text={say('axis.nothingText')} />
          )
        }
      </Shown>
    </section>
  );
}
