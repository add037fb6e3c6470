import { useWords } from '../../i18n/words.js';
import { eventInWords } from '../../shared/event-in-words.js';
import { Icon } from '../../shared/icon.js';
import { Mark } from '../../shared/mark.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import type { Explained } from './geometry/axis-promise.js';
import styles from './axis.module.css';

type Explanation = Explained['explanation'];
type Evidence = Explanation['evidence'][number];

/** The facts that a verdict rests on, each with what it did, and with both its times. */
export function EvidenceList({ explanation }: { readonly explanation: Explanation }) {
  const { say } = useWords();
  const { started, stopped, supersededBy, groundLostBy, voidedBy, evidence } = explanation;
  const roles = { started, supersededBy, groundLostBy, stopped, voidedBy } as const;
  const named = (Object.keys(roles) as (keyof typeof roles)[]).flatMap((role) => {
    const fact = roles[role];
    return fact ? [[fact, say(`explanation.${role}`)] as const] : [];
  });
  const others = evidence.filter(({ id }) => named.every(([fact]) => fact.id !== id));
  if (named.length + others.length === 0) return null;
  return (
    <ul className={styles.evidence}>
      {named.map(([fact, role]) => (
        <EvidenceLine key={role} fact={fact} role={role} />
      ))}
      {others.map((fact) => (
        <EvidenceLine key={fact.id} fact={fact} role={say('axis.evidence')} />
      ))}
    </ul>
  );
}

function EvidenceLine({ fact, role }: { readonly fact: Evidence; readonly role: string }) {
  const { say, language } = useWords();
  const { type, occurredAt, recordedAt, statedAt, correctedBy, late, stream, revision } = fact;
  const reason = correctedBy?.reason;
  const isRecordedLater = Date.parse(recordedAt) - Date.parse(occurredAt) >= 60_000;
  return (
    <li>
      <h4>{role}</h4>
      <time dateTime={occurredAt}>{wallClockInWords(occurredAt, language)}</time>
      <span>{eventInWords(say, type)}</span>
      {late && <Mark mark="late" />}
      {statedAt !== undefined && (
        <span className={styles.flag}>
          <Icon name="corrected" size={13} />{' '}
          {say('axis.corrected', { stated: wallClockInWords(statedAt, language) })}
          {typeof reason === 'string' && ` · ${reason}`}
        </span>
      )}
      <small>
        {isRecordedLater && `${say('axis.recorded', { at: wallClockInWords(recordedAt, language) })} · `}
        {stream}@{revision}
      </small>
    </li>
  );
}
