import type { FactLine } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { clockTime } from '../shared/time-in-words.js';
import styles from './record.module.css';

interface CameBetweenProps {
  readonly facts: readonly FactLine[];
  /** How far somebody had read when they opened the form. */
  readonly seen: number;
}

/** What others recorded while a form was open, and who they are. */
export function CameBetween({ facts, seen }: CameBetweenProps) {
  const { say, language } = useWords();
  const between = facts.filter(({ revision }) => revision > seen);
  if (between.length === 0) return null;
  return (
    <ul className={styles.came}>
      {between.map(({ id, type, actor, recordedAt }) => (
        <li key={id}>
          {eventInWords(say, type)} {say('record.cameFrom', { actor, time: clockTime(recordedAt, language) })}
        </li>
      ))}
    </ul>
  );
}
