import { TextInput, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../i18n/words.js';
import { optionId, OptionList } from './option-list.js';
import styles from './record.module.css';
import { useCustomerChoice } from './use-customer-choice.js';

interface CustomerInputProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | false | undefined;
  readonly change: (customerId: string) => void;
}

/** A customer by a part of the name or the id; arrows move, Enter takes, also the only one that there is. */
export function CustomerInput({ label, value, error, change }: CustomerInputProps) {
  const { say } = useWords();
  const list = useId();
  const choice = useCustomerChoice(value, change);
  const { typed, isOpen, isWaiting, options, current, onKey } = choice;
  const isThere = isOpen && options.length > 0;
  return (
    <div className={styles.under}>
      <TextInput
        data-autofocus
        autoFocus
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isThere}
        aria-controls={isThere ? list : undefined}
        aria-activedescendant={isThere && current >= 0 ? optionId(list, current) : undefined}
        {...{ label, error }}
        value={typed}
        onChange={(event) => choice.type(event.currentTarget.value)}
        onClick={choice.open}
        onKeyDown={onKey}
        onBlur={choice.leave}
      />
      {isOpen && (
        <div className={styles.dropdown}>
          {isThere && <OptionList id={list} name={label} {...{ options, current }} choose={choice.choose} />}
          {!isThere && !isWaiting && <div className={styles.none}>{say('record.noCustomer')}</div>}
        </div>
      )}
      <VisuallyHidden role="status">
        {isOpen && !isWaiting && say('record.customersFound', { count: options.length })}
      </VisuallyHidden>
    </div>
  );
}
