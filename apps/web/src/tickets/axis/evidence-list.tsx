import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import type { Explained } from './geometry/axis-promise.js';
import styles from './axis.module.css';

type Explanation = Explained['explanation'];
type Evidence = Explanation['evidence'][number];

/** The facts that a verdict rests on, in order, with both their times. */
export function EvidenceList({ explanation }: { readonly explanation: Explanation }) {
  const { say } = useWords();
  const { started, stopped, supersededBy, groundLostBy, voidedBy, evidence } = explanation;
  const facts = [started, ...evidence, supersededBy, groundLostBy, stopped, voidedBy].filter(
    (each, index, all): each is Evidence =>
      each !== null && all.findIndex((other) => other?.id === each.id) === index,
  );
  if (facts.length === 0) return null;
  return (
    <div>
      <h4>{say('axis.evidence')}</h4>
      <ul className={styles.evidence}>
        {facts.map((fact) => (
          <EvidenceLine key={fact.id} fact={fact} />
        ))}
      </ul>
    </div>
  );
}

function EvidenceLine({ fact }: { readonly fact: Evidence }) {
  const { say, language } = useWords();
  const { type, occurredAt, recordedAt, statedAt, correctedBy, late, stream, revision } = fact;
  const isRecordedLater = Date.parse(recordedAt) - Date.parse(occurredAt) >= 60_000;
  return (
    <li>
      <time dateTime={occurredAt}>{wallClockInWords(occurredAt, language)}</time>
      <span>{say(`events.${type}`)}</span>
      {late && (
        <span className={styles.flag}>
          <Icon name="late" size={13} /> {say('axis.late')}
        </span>
      )}
      {statedAt !== undefined && (
        <span className={styles.flag}>
          <Icon name="corrected" size={13} />{' '}
          {say('axis.corrected', {
            stated: wallClockInWords(statedAt, language),
            reason: reasonOf(correctedBy),
          })}
        </span>
      )}
      <small>
        {isRecordedLater && `${say('axis.recorded', { at: wallClockInWords(recordedAt, language) })} · `}
        {stream}@{revision}
      </small>
    </li>
  );
}

function reasonOf(correction: Evidence['correctedBy']): string {
  return typeof correction?.reason === 'string' ? correction.reason : '';
}
