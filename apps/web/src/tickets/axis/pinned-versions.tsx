import { useWords } from '../../i18n/words.js';
import type { Explained } from './geometry/axis-promise.js';
import styles from './axis.module.css';

/** By which terms and calendar it was judged, and with what. */
export function PinnedVersions(props: {
  readonly verdict: Explained['verdict'];
  readonly header: Explained['explanation']['header'];
}) {
  const { say } = useWords();
  const { termsId, termsVersion, calendarId, calendarVersion } = props.verdict;
  const { engine, timeZoneData } = props.header;
  const pins = [
    ['terms', termsId, termsVersion],
    ['calendar', calendarId, calendarVersion],
  ] as const;
  return (
    <dl className={styles.pins}>
      {pins.flatMap(([name, id, version]) =>
        id === null
          ? []
          : [
              <Pin
                key={name}
                name={say(`explanation.${name}`)}
                value={say('explanation.version', { id, version: version ?? 0 })}
              />,
            ],
      )}
      <Pin name={say('explanation.engine')} value={say('axis.maker', { engine, timeZoneData })} />
    </dl>
  );
}

function Pin({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
