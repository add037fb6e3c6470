import { NativeSelect } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { isReading, type Reading, READING_QUESTIONS, readingsOf, withReading } from './readings.js';
import { readingInWords } from './reading-in-words.js';
import styles from './what-if.module.css';

interface ReadingsFieldProps {
  readonly readings: readonly Reading[];
  readonly choose: (readings: readonly Reading[]) => void;
}

/** Ways of reading the terms, as many as there are questions; each that was chosen can be taken back. */
export function ReadingsField({ readings, choose }: ReadingsFieldProps) {
  const { say } = useWords();
  return (
    <div>
      <NativeSelect
        label={say('whatIf.readings')}
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (isReading(value)) choose(withReading(readings, value));
        }}
      >
        <option value="">{say(readings.length === 0 ? 'whatIf.readingsNone' : 'whatIf.readingsMore')}</option>
        {READING_QUESTIONS.map((question) => (
          <optgroup key={question} label={say(`readings.${question}.title`)}>
            {readingsOf(question).map((reading) => (
              <option key={reading} value={reading} disabled={readings.includes(reading)}>
                {readingInWords(say, reading).choice}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      {readings.length > 0 && (
        <ul className={styles.chosen}>
          {readings.map((reading) => (
            <Chosen
              key={reading}
              reading={reading}
              takeBack={() => choose(readings.filter((each) => each !== reading))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Chosen({ reading, takeBack }: { readonly reading: Reading; readonly takeBack: () => void }) {
  const { say } = useWords();
  const { question, choice } = readingInWords(say, reading);
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={say('whatIf.takeBack', { what: `${question}: ${choice}` })}
        onClick={takeBack}
      >
        <span>
          {question}: <strong>{choice}</strong>
        </span>
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
