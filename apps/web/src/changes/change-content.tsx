import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Icon } from '../shared/icon.js';
import { Loading } from '../shared/states.js';
import { shortDuration, wallClockInWords } from '../shared/time-in-words.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';
import { knownReason } from './reasons.js';
import { Row } from './row.js';
import { contentOf, textIn } from './subject.js';

const PublishedChange = lazy(async () => ({
  default: (await import('./published-change.js')).PublishedChange,
}));

/** What an approval would record, in words; what has no words of its own stands as it would be stored. */
export function ChangeContent({ change }: { readonly change: ChangeLine }) {
  const { say } = useWords();
  const content = contentOf(change);
  if (typeof change.data.change === 'string') return <p className={styles.soft}>{say('changes.erased')}</p>;
  switch (change.kind) {
    case 'OccurrenceCorrected':
    case 'FactRetracted':
      return <AboutFact change={change} />;
    case 'WorkExcused':
      return <Excuse content={content} />;
    case 'TicketVoided':
      return (
        <dl className={styles.facts}>
          <Row name={say('changes.reason')}>
            <Reason of={content} />
          </Row>
        </dl>
      );
    case 'TermsPublished':
    case 'CalendarPublished':
      return (
        <Suspense fallback={<Loading rows={3} />}>
          <PublishedChange change={change} />
        </Suspense>
      );
    default:
      return (
        <pre className={styles.raw} tabIndex={0}>
          {JSON.stringify(content, null, 2)}
        </pre>
      );
  }
}

/** Names the fact, and when it happened as it stands. */
function AboutFact({ change }: { readonly change: ChangeLine }) {
  const { say, language } = useWords();
  const content = contentOf(change);
  const [eventId, moved] = [textIn(content, 'eventId'), textIn(content, 'occurredAt')];
  const { fact } = change;
  const isDone = change.state === 'approved';
  return (
    <dl className={styles.facts}>
      <Row name={say('changes.fact')}>{fact ? eventInWords(say, fact.type) : <code>{eventId}</code>}</Row>
      {fact && !isDone && (
        <Row name={say(moved === undefined ? 'changes.happened' : 'changes.recordedTime')}>
          {wallClockInWords(fact.occurredAt, language)}
        </Row>
      )}
      {moved !== undefined && (
        <Row name={say('changes.correctTime')}>
          <strong>{wallClockInWords(moved, language)}</strong>
          {fact && !isDone && <Shift from={fact.occurredAt} to={moved} />}
        </Row>
      )}
      <Row name={say('changes.reason')}>{textIn(content, 'reason')}</Row>
    </dl>
  );
}

function Shift({ from, to }: { readonly from: string; readonly to: string }) {
  const { say } = useWords();
  const by = Date.parse(to) - Date.parse(from);
  if (by === 0) return null;
  const duration = shortDuration(Math.abs(by));
  return (
    <span className={styles.shift}>
      {by < 0 ? say('changes.earlier', { duration }) : say('changes.later', { duration })}
    </span>
  );
}

function Excuse({ content }: { readonly content: Readonly<Record<string, unknown>> }) {
  const { say, language } = useWords();
  const [from = '', until = ''] = [textIn(content, 'from'), textIn(content, 'until')];
  return (
    <dl className={styles.facts}>
      <Row name={say('changes.excused')}>
        <strong>
          {wallClockInWords(from, language)} <Icon name="superseded" size={13} />{' '}
          {wallClockInWords(until, language)}
        </strong>
        <span className={styles.shift}>{shortDuration(Date.parse(until) - Date.parse(from))}</span>
      </Row>
      <Row name={say('changes.reason')}>
        <Reason of={content} />
      </Row>
      <Row name={say('changes.evidence')}>{textIn(content, 'evidence')}</Row>
    </dl>
  );
}

function Reason({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  const { say } = useWords();
  const reason = knownReason(of.reason);
  return <>{reason ? say(`choices.${reason}`) : textIn(of, 'reason')}</>;
}
