import { TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import type { TicketFormName } from './forms.js';
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
  const shown = possible.filter((name) => plain(say(`commands.${name}`)).includes(plain(typed)));
  const current = Math.min(at, shown.length - 1);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else if (event.key === 'Enter' && shown[current]) choose(shown[current]);
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
        aria-activedescendant={`${list}-${current}`}
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
      <Options id={list} shown={shown} current={current} choose={choose} />
    </>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly shown: readonly TicketFormName[];
  readonly current: number;
  readonly choose: (name: TicketFormName) => void;
}

function Options({ id, shown, current, choose }: OptionsProps) {
  const { say } = useWords();
  if (shown.length === 0) return <div className={styles.none}>{say('record.nothing')}</div>;
  return (
    <div id={id} role="listbox" aria-label={say('record.what')} className={styles.list}>
      {shown.map((name, index) => (
        <UnstyledButton
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className={styles.option}
          onClick={() => choose(name)}
        >
          {say(`commands.${name}`)}
        </UnstyledButton>
      ))}
    </div>
  );
}

/** Without accents and capitals, as people type. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
