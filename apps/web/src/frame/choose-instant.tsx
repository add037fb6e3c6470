import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/words.js';
import { Dropdown } from '../shared/dropdown.js';
import { Icon } from '../shared/icon.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import styles from './instants-bar.module.css';

const InstantPicker = lazy(async () => ({ default: (await import('./instant-picker.js')).InstantPicker }));

interface ChooseInstantProps {
  readonly which: 'asOf' | 'asKnownAt';
  readonly value: string | undefined;
  readonly choose: (instant: string | undefined) => void;
}

/** Any past instant in two clicks: one opens the calendar, one takes the end of a day. */
export function ChooseInstant({ which, value, choose }: ChooseInstantProps) {
  const { say, language } = useWords();
  const label = (
    <>
      <Icon name={which === 'asOf' ? 'clock' : 'eye'} />
      <span className={styles.label}>{say(`instants.${which}`)}</span>
      <span className={styles.value}>
        {value === undefined ? say(`instants.${which}Now`) : wallClockInWords(value, language)}
      </span>
      <Icon name="down" size={12} />
    </>
  );
  return (
    <Dropdown className={styles.choose} label={label}>
      {(close) => (
        <Suspense fallback={null}>
          <InstantPicker
            value={value}
            hint={say(`instants.${which}Hint`)}
            choose={(instant) => {
              close();
              choose(instant);
            }}
          />
        </Suspense>
      )}
    </Dropdown>
  );
}
