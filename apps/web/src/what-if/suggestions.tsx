import { Button } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import { Empty } from '../shared/states.js';
import { useCalendarChoices, useTermsChoices } from './choices.js';
import { readingInWords } from './reading-in-words.js';
import type { Suppose } from './supposition.js';
import styles from './what-if.module.css';

/** Where nothing is supposed yet: what one could begin with. */
export function Suggestions({ suppose }: { readonly suppose: Suppose }) {
  const { say } = useWords();
  const [terms, calendars] = [useTermsChoices().at(-1), useCalendarChoices().find(isFirstOfSeveral)];
  const reading = readingInWords(say, 'workingDays:rolling');
  return (
    <Empty title={say('whatIf.nothingSupposed')} text={say('whatIf.nothingSupposedText')}>
      <div className={styles.suggestions}>
        {terms && (
          <Suggestion
            text={say('whatIf.suggestTerms', { name: terms.label })}
            take={() => suppose({ terms: terms.value })}
          />
        )}
        {calendars && (
          <Suggestion
            text={say('whatIf.suggestCalendar', { name: calendars.label })}
            take={() => suppose({ calendar: calendars.value })}
          />
        )}
        <Suggestion
          text={say('whatIf.suggestReading', reading)}
          take={() => suppose({ reading: 'workingDays:rolling' })}
        />
      </div>
    </Empty>
  );
}

/** Of a calendar that was published again, the first: what came of the later ones is what differs. */
function isFirstOfSeveral(
  { value }: { readonly value: string },
  place: number,
  all: readonly { readonly value: string }[],
): boolean {
  const [calendar = ''] = value.split('@');
  return value.endsWith('@1') && all[place + 1]?.value.startsWith(`${calendar}@`) === true;
}

function Suggestion({ text, take }: { readonly text: string; readonly take: () => void }) {
  return (
    <Button
      variant="default"
      leftSection={<Icon name="superseded" />}
      onClick={take}
      className={styles.suggestion}
    >
      {text}
    </Button>
  );
}
