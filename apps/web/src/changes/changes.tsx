import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../api/me.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { CsvButton } from '../shared/csv-button.js';
import { Done } from '../shared/done.js';
import { useFilters } from '../shared/filters.js';
import { PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import { CHANGE_STATES, type ChangePage, type ChangeState } from './answers.js';
import { ChangeCard } from './change-card.js';
import styles from './changes.module.css';

/** What takes two people: what waits for the second of them, and what became of the rest. */
export function Changes() {
  const { say } = useWords();
  const [{ state: stated, after }, filter] = useFilters(['state', 'after'] as const);
  const state = CHANGE_STATES.find((each) => each === stated) ?? 'open';
  const parameters = { state, ...useInstants() };
  const page = useAnswer<ChangePage>('/changes', { ...parameters, after, limit: 20 }, { keeps: true });
  const [said, setSaid] = useState<string>();
  return (
    <>
      <PageHead
        title={say('nav.changes')}
        sub={say('changes.lead')}
        actions={<CsvButton path="/changes" parameters={parameters} name="changes" />}
      />
      <StateChoice
        state={state}
        choose={(chosen) => filter({ state: chosen === 'open' ? undefined : chosen, after: undefined })}
      />
      <Done said={said} />
      <Shown of={page}>
        {({ changes, next }) => (
          <>
            <Cards page={{ changes, next }} state={state} tell={setSaid} />
            {next !== null && (
              <Button variant="default" mt="md" onClick={() => filter({ after: next })}>
                {say('changes.next')}
              </Button>
            )}
          </>
        )}
      </Shown>
    </>
  );
}

interface StateChoiceProps {
  readonly state: ChangeState;
  readonly choose: (state: ChangeState) => void;
}

function StateChoice({ state, choose }: StateChoiceProps) {
  const { say } = useWords();
  return (
    <div className={styles.filter}>
      <SegmentedControl
        aria-label={say('changes.filter')}
        value={state}
        onChange={choose}
        data={CHANGE_STATES.map((value) => ({ value, label: say(`changes.states.${value}`) }))}
      />
    </div>
  );
}

interface CardsProps {
  readonly page: ChangePage;
  readonly state: ChangeState;
  readonly tell: (said: string) => void;
}

function Cards({ page: { changes }, state, tell }: CardsProps) {
  const { say } = useWords();
  const me = useMe();
  if (changes.length === 0 && state === 'open')
    return <Empty title={say('changes.noneOpen')} text={say('changes.noneOpenText')} />;
  if (changes.length === 0) return <Empty title={say('changes.none')} />;
  return (
    <ul className={styles.cards}>
      {changes.map((change) => (
        <li key={`${change.stream} ${change.changeId}`}>
          {me.data && <ChangeCard change={change} me={me.data} tell={tell} />}
        </li>
      ))}
    </ul>
  );
}
