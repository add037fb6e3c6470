import { useWords } from '../i18n/words.js';
import { ProposedVersion } from '../publications/proposed-version.js';
import { usePublished } from '../publications/use-published.js';
import { Shown } from '../shared/states.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';
import { Row } from './row.js';
import { contentOf, textIn } from './subject.js';

/** New terms, or a new calendar: which version, from when on, why, and what it says otherwise than the one before. */
export function PublishedChange({ change }: { readonly change: ChangeLine }) {
  const { say, language } = useWords();
  const { kind, termsId, calendarId, decidedAt, data } = change;
  const published = usePublished();
  const content = contentOf(change);
  const isTerms = kind === 'TermsPublished';
  const version = Number(content.version);
  const reason = textIn(content, 'reason');
  return (
    <>
      <dl className={styles.facts}>
        <Row name={say('changes.version')}>
          <strong>{version}</strong>
        </Row>
        <Row name={say('changes.since')}>
          {data.occurredAt === undefined
            ? say('changes.sinceApproval')
            : wallClockInWords(data.occurredAt, language)}
        </Row>
        {reason !== undefined && <Row name={say('changes.reason')}>{reason}</Row>}
      </dl>
      <Shown of={published} rows={3}>
        {(all) => (
          <ProposedVersion
            proposal={{
              ...{ kind: isTerms ? 'terms' : 'calendars', id: termsId ?? calendarId ?? '', version },
              since: data.occurredAt ?? decidedAt,
            }}
            content={isTerms ? content.terms : content.calendar}
            published={all}
          />
        )}
      </Shown>
    </>
  );
}
