import { Button } from '@mantine/core';
import { useInstants, useSetInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { useZone } from '../shared/zone.js';
import { ChooseInstant } from './choose-instant.js';
import styles from './instants-bar.module.css';

/** The two instants that everything on the screen holds for; one click puts both back to now. */
export function InstantsBar() {
  const { say } = useWords();
  const { asOf, asKnownAt } = useInstants();
  const set = useSetInstants();
  const isPast = asOf !== undefined || asKnownAt !== undefined;
  return (
    <section className={styles.bar} data-past={isPast || undefined} aria-label={say('instants.title')}>
      <ChooseInstant which="asOf" value={asOf} choose={(instant) => set({ asOf: instant })} />
      <ChooseInstant which="asKnownAt" value={asKnownAt} choose={(instant) => set({ asKnownAt: instant })} />
      {isPast && (
        <Button
          size="compact-sm"
          variant="filled"
          onClick={() => set({ asOf: undefined, asKnownAt: undefined })}
        >
          {say('instants.reset')}
        </Button>
      )}
      <span className={styles.zone}>{useZone()}</span>
    </section>
  );
}
