import { Link } from '@tanstack/react-router';
import type { Key } from '../i18n/catalogue.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { CsvButton } from '../shared/csv-button.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import { dayInWords } from '../shared/time-in-words.js';
import { Hash } from './hash.js';
import { inForce, type Kind, KINDS, type Published, versionsOf } from './kinds.js';
import { ProposeLink } from './propose-link.js';
import styles from './publications.module.css';
import { usePublished } from './use-published.js';

/** What contracts name and time is counted by, in all versions that were ever published. */
export function Publications() {
  const { say } = useWords();
  const published = usePublished();
  const instants = useInstants();
  return (
    <>
      <PageHead title={say('nav.publications')} sub={say('publications.lead')} actions={<ProposeLink />} />
      <div className={styles.parts}>
        <Shown of={published}>
          {(all) =>
            KINDS.map((kind) => (
              <Card
                key={kind}
                title={say(`publications.kinds.${kind}`)}
                actions={<CsvButton path={`/${kind}`} parameters={{ ...instants }} name={kind} />}
                isFlush
              >
                <Versions kind={kind} published={all} />
              </Card>
            ))
          }
        </Shown>
      </div>
    </>
  );
}

const COLUMNS = ['name', 'version', 'since', 'published', 'hash'] as const;

function Versions({ kind, published }: { readonly kind: Kind; readonly published: readonly Published[] }) {
  const { say } = useWords();
  const ids = new Set(published.filter((each) => each.kind === kind).map(({ id }) => id));
  if (ids.size === 0) return <Empty isSmall title={say('publications.none')} />;
  return (
    <Table
      label={say(`publications.kinds.${kind}`)}
      columns={COLUMNS.map((name) => ({ name: say(`publications.columns.${name}` as Key) }))}
      isStacked
    >
      {[...ids].flatMap((id) =>
        versionsOf(published, kind, id)
          .toReversed()
          .map((line) => (
            <VersionRow
              key={`${id} ${line.version}`}
              line={line}
              isInForce={inForce(published, kind, id) === line}
            />
          )),
      )}
    </Table>
  );
}

function VersionRow({ line, isInForce }: { readonly line: Published; readonly isInForce: boolean }) {
  const { say, language } = useWords();
  const { kind, id, version, name, publishedAt, publishedBy, approvedBy, contentHash } = line;
  return (
    <tr>
      <td>
        <Link
          to="/publications/$kind/$id/$version"
          params={{ kind, id, version: `${version}` }}
          search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt })}
        >
          {name}
        </Link>
        {name !== id && <div className={cell.soft}>{id}</div>}
      </td>
      <td className={cell.tight}>
        {say('publications.version', { version })}{' '}
        {isInForce && <span className={styles.inForce}>{say(`publications.inForce.${kind}`)}</span>}
      </td>
      <td className={cell.tight} data-label={say('publications.columns.since')}>
        {publishedAt === null ? say('publications.always') : dayInWords(publishedAt, language)}
      </td>
      <td className={cell.soft}>
        {publishedBy === null ? say('publications.shipped') : say('publications.by', { publishedBy })}
        {approvedBy !== null && <>, {say('publications.approvedBy', { approvedBy })}</>}
      </td>
      <td className={cell.tight} data-label={say('publications.columns.hash')}>
        <Hash hash={contentHash} />
      </td>
    </tr>
  );
}
