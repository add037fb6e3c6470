import { Select } from '@mantine/core';
import { useState } from 'react';
import type { CustomerPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';

/** So many fit below the field without scrolling. */
const SHOWN = 8;

interface CustomerInputProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | false | undefined;
  readonly change: (customerId: string) => void;
}

/** A customer by a part of the name or the id. */
export function CustomerInput({ label, value, error, change }: CustomerInputProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const found = useAnswer<CustomerPage>(
    '/customers',
    { text: shortened(text), limit: SHOWN },
    { keeps: true },
  );
  const customers = found.data?.customers ?? [];
  return (
    <Select
      data-autofocus
      autoFocus
      label={label}
      error={error}
      searchable
      maxDropdownHeight="24rem"
      value={value === '' ? null : value}
      onSearchChange={setText}
      onChange={(chosen) => change(chosen ?? '')}
      filter={({ options }) => options}
      nothingFoundMessage={say('record.noCustomer')}
      data={customers.map(({ customerId, name }) => ({
        value: customerId,
        label: name === null ? customerId : `${name} · ${customerId}`,
      }))}
    />
  );
}

/** What was chosen stands in the field as "name · id", and is not searched for. */
function shortened(text: string): string {
  return text.includes(' · ') ? '' : text;
}
