import { NativeSelect } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import { monthInWords } from '../shared/time-in-words.js';
import { type Choice, useCalendarChoices, useCustomerChoices, useTermsChoices } from './choices.js';
import { monthOf } from '../shared/months.js';
import { monthsUntil } from './months.js';
import { ReadingsField } from './readings-field.js';
import type { Suppose, Supposition } from './supposition.js';
import styles from './what-if.module.css';

interface SupposeFormProps {
  readonly supposition: Supposition;
  readonly suppose: Suppose;
}

/** What is supposed; every choice is asked about at once. */
export function SupposeForm({ supposition, suppose }: SupposeFormProps) {
  const { say } = useWords();
  const { terms, calendar, readings, customerId } = supposition;
  return (
    <Card title={say('whatIf.suppose')} sub={say('whatIf.supposeHint')}>
      <div className={styles.form}>
        <Choose
          label={say('whatIf.terms')}
          none={say('whatIf.termsNone')}
          value={terms}
          choices={useTermsChoices()}
          choose={(value) => suppose({ terms: value })}
        />
        <Choose
          label={say('whatIf.calendar')}
          none={say('whatIf.calendarNone')}
          value={calendar}
          choices={useCalendarChoices()}
          choose={(value) => suppose({ calendar: value })}
        />
        <ReadingsField readings={readings} choose={(chosen) => suppose({ reading: chosen.join(',') })} />
        <Months supposition={supposition} suppose={suppose} />
        <Choose
          label={say('whatIf.customer')}
          none={say('whatIf.everybody')}
          value={customerId}
          choices={useCustomerChoices()}
          choose={(value) => suppose({ customerId: value })}
        />
      </div>
    </Card>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly choose: (value: string | undefined) => void;
}

function Choose({ label, none, value = '', choices, choose }: ChooseProps) {
  // What stands in the address is shown also while the list is on its way.
  const isListed = value === '' || choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      <option value="">{none}</option>
      {!isListed && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  );
}

const SHOWN_MONTHS = 48;

function Months({ supposition: { from, until }, suppose }: SupposeFormProps) {
  const { say, language } = useWords();
  const shown = monthsUntil(monthOf(Date.now()), SHOWN_MONTHS);
  const options = (chosen: string) =>
    [...new Set([...shown, chosen])].map((month) => (
      <option key={month} value={month}>
        {monthInWords(month, language)}
      </option>
    ));
  // Either end takes the other along rather than leave months in the wrong order.
  const begin = (month: string): void => suppose({ from: month, until: month > until ? month : until });
  const end = (month: string): void => suppose({ until: month, from: month < from ? month : from });
  return (
    <div className={styles.months}>
      <NativeSelect
        label={say('whatIf.from')}
        value={from}
        onChange={({ currentTarget }) => begin(currentTarget.value)}
      >
        {options(from)}
      </NativeSelect>
      <NativeSelect
        label={say('whatIf.until')}
        value={until}
        onChange={({ currentTarget }) => end(currentTarget.value)}
      >
        {options(until)}
      </NativeSelect>
    </div>
  );
}
