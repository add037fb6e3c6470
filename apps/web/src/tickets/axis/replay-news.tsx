import type { FactLine } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import type { ReplayStep } from './geometry/history-steps.js';
import styles from './replay.module.css';

interface ReplayNewsProps {
  readonly step: ReplayStep | undefined;
  readonly facts: readonly FactLine[];
  readonly all: number;
}

/** What a step brought: what happened, what was recorded, and how much was known by then. */
export function ReplayNews({ step, facts, all }: ReplayNewsProps) {
  const { say } = useWords();
  if (!step) return <p className={styles.news}>{say('replay.hint')}</p>;
  const { occurred, recorded, known } = step;
  return (
    <ul className={styles.news} aria-live="polite">
      {[...new Set([...occurred, ...recorded])].map((id) => {
        const fact = facts.find((each) => each.id === id);
        const how = !recorded.includes(id) ? 'occurred' : occurred.includes(id) ? 'both' : 'recorded';
        return (
          fact && (
            <li key={id}>
              <b>{say(`replay.${how}`)}:</b> {say(`events.${fact.type}`)}
            </li>
          )
        );
      })}
      <li className={styles.known}>{say('replay.known', { known, all })}</li>
    </ul>
  );
}
