import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import type { TicketFormName } from './forms.js';
import { optionId, OptionList } from './option-list.js';
import { plain } from './plain.js';
import styles from './record.module.css';

interface ChooseFormProps {
  readonly possible: readonly TicketFormName[];
  readonly choose: (name: TicketFormName) => void;
}

/** What is possible now, by a few letters of its name; arrows move, Enter takes. */
export function ChooseForm({ possible, choose }: ChooseFormProps) {
  const { say } = useWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const options = possible.map((value) => ({ value, label: say(`commands.${value}`) }));
  const shown = options.filter(({ label }) => plain(label).includes(plain(typed)));
  const current = Math.min(at, shown.length - 1);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && shown[current]) choose(shown[current].value);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={optionId(list, current)}
        aria-label={say('record.search')}
        placeholder={say('record.search')}
        leftSection={<Icon name="search" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {shown.length === 0 ? (
        <div className={styles.none}>{say('record.nothing')}</div>
      ) : (
        <OptionList
          id={list}
          name={say('record.what')}
          options={shown}
          current={current}
          choose={({ value }) => choose(value)}
        />
      )}
    </>
  );
}
