import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../i18n/words.js';
import { useFilters } from '../shared/filters.js';
import { Card, PageHead } from '../shared/page.js';
import { NotFound, Shown } from '../shared/states.js';
import { dayInWords, wallClockInWords } from '../shared/time-in-words.js';
import { CalendarShown } from './calendar/calendar-shown.js';
import { RawContent } from './compare/raw-content.js';
import { CompareWith } from './compare-with.js';
import { Hash } from './hash.js';
import { isKind, type Kind, type Published, versionsOf } from './kinds.js';
import { ProposeLink } from './propose-link.js';
import styles from './publications.module.css';
import { TermsShown } from './terms-shown.js';
import { contentOfVersion, usePublished, useVersion, type PublishedVersion } from './use-published.js';

/** One version of terms or of a calendar, to be read, and what another one says otherwise. */
export function PublicationScreen() {
  const { kind = '', id = '', version = '' } = useParams({ strict: false });
  return isKind(kind) ? <Publication kind={kind} id={id} version={version} /> : <NotFound />;
}

interface PublicationProps {
  readonly kind: Kind;
  readonly id: string;
  readonly version: string;
}

function Publication({ kind, id, version }: PublicationProps) {
  const { say } = useWords();
  const published = usePublished();
  const shown = useVersion(kind, id, version);
  const [{ against }, change] = useFilters(['against']);
  const versions = versionsOf(published.data ?? [], kind, id);
  const line = versions.find((each) => `${each.version}` === version);
  return (
    <Shown of={shown} rows={8}>
      {(found) => (
        <>
          <PageHead
            title={say('publications.versionOf', { name: line?.name ?? id, version })}
            actions={<ProposeLink of={{ kind, id }} />}
            sub={<About found={found} line={line} versions={versions} />}
          />
          <div className={styles.parts}>
            <CompareWith
              {...{ kind, id, versions, against }}
              version={Number(version)}
              content={contentOfVersion(found)}
              choose={(chosen) => change({ against: chosen })}
            />
            {'terms' in found ? (
              <TermsShown terms={found.terms} />
            ) : (
              <CalendarShown calendar={found.calendar} />
            )}
            <Card>
              <RawContent contents={{ content: contentOfVersion(found) }} />
            </Card>
          </div>
        </>
      )}
    </Shown>
  );
}

interface AboutProps {
  readonly found: PublishedVersion;
  readonly line: Published | undefined;
  readonly versions: readonly Published[];
}

/** Where it comes from, and from when to when clocks went by it. */
function About({ found, line, versions }: AboutProps) {
  const { say, language } = useWords();
  const { publishedAt, publishedBy, approvedBy, contentHash } = found;
  const next = line?.kind === 'calendars' ? versions[versions.indexOf(line) + 1]?.publishedAt : undefined;
  return (
    <div className={styles.about}>
      <Link to="/publications" search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt })}>
        {say('publications.all')}
      </Link>
      <span>
        {publishedAt === null
          ? say('publications.shipped')
          : say('publications.since', { since: wallClockInWords(publishedAt, language) })}
        {next && ` ${say('publications.untilNext', { until: dayInWords(next, language) })}`}
      </span>
      {publishedBy !== null && (
        <span>
          {say('publications.by', { publishedBy })}
          {approvedBy !== null && <>, {say('publications.approvedBy', { approvedBy })}</>}
        </span>
      )}
      {'reason' in found && found.reason !== null && (
        <span>{say('publications.reasonIs', { reason: found.reason })}</span>
      )}
      <span>
        {say('publications.hash')}: <Hash hash={contentHash} isWhole />
      </span>
    </div>
  );
}
