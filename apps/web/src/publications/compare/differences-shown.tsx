import { VisuallyHidden } from '@mantine/core';
import { type Key } from '../../i18n/catalogue.js';
import { useWords } from '../../i18n/words.js';
import { Icon, type IconName } from '../../shared/icon.js';
import type { Kind } from '../kinds.js';
import { readCalendar } from '../read/calendar.js';
import { calendarLines } from './calendar-lines.js';
import styles from './differences.module.css';
import { differencesOf, type Line, type LineDifference } from './lines.js';
import { RawContent } from './raw-content.js';
import { termsLines } from './terms-lines.js';
import { textDifference } from './word-difference.js';

interface DifferencesShownProps {
  readonly kind: Kind;
  /** As published, or as somebody proposes it. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What one version says otherwise than another, in words and figures. */
export function DifferencesShown({ kind, before, after }: DifferencesShownProps) {
  const telling = useWords();
  // What is only proposed may leave its changes of clock to the server.
  const withOffsets = [before, after].every((each) => readCalendar(each).offsetChanges !== undefined);
  const lines = (content: unknown): Line[] =>
    kind === 'terms' ? termsLines(content, telling) : calendarLines(content, telling, withOffsets);
  const differences = differencesOf(lines(before), lines(after));
  const groups = Map.groupBy(differences, ({ group }) => group);
  return (
    <div className={styles.differences}>
      <Sum differences={differences} />
      {[...groups].map(([group, each]) => (
        <section key={group} aria-label={group} className={styles.group}>
          <div className={styles.groupName}>{group}</div>
          <ul className={styles.list}>
            {each.map((difference) => (
              <li key={difference.key} className={styles.row} data-kind={difference.kind}>
                <Row difference={difference} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <RawContent contents={{ before, after }} />
    </div>
  );
}

const KINDS = ['added', 'removed', 'changed'] as const;

function Sum({ differences }: { readonly differences: readonly LineDifference[] }) {
  const { say } = useWords();
  if (differences.length === 0) return <p className={styles.sum}>{say('publications.same')}</p>;
  const parts = KINDS.flatMap((kind) => {
    const count = differences.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [say(`publications.sum.${kind}` as Key, { count })];
  });
  return (
    <p className={styles.sum}>
      <strong>{parts.join(', ')}</strong>
    </p>
  );
}

const SIGNS: Readonly<Record<LineDifference['kind'], IconName>> = {
  added: 'plus',
  removed: 'not-applicable',
  changed: 'corrected',
};

function Row({ difference }: { readonly difference: LineDifference }) {
  const { say } = useWords();
  const { kind, name } = difference;
  return (
    <>
      <span className={styles.sign}>
        <Icon name={SIGNS[kind]} size={14} />
        <VisuallyHidden>{say(`publications.${kind}`)}</VisuallyHidden>
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.values}>
        <Values difference={difference} />
      </span>
    </>
  );
}

/** From so many letters on a text is shown once, with what differs inside it. */
const LONG = 60;

function Values({ difference }: { readonly difference: LineDifference }) {
  if (difference.kind === 'added') return <ins>{difference.after}</ins>;
  if (difference.kind === 'removed') return <del>{difference.before}</del>;
  const { before, after } = difference;
  if (Math.min(before.length, after.length) < LONG) {
    return (
      <>
        <del>{before}</del> <Icon name="superseded" size={13} /> <ins>{after}</ins>
      </>
    );
  }
  const text = textDifference(before, after);
  return (
    <>
      {text.start}
      {text.before !== '' && <del>{text.before}</del>}
      {text.after !== '' && <ins>{text.after}</ins>}
      {text.end}
    </>
  );
}
