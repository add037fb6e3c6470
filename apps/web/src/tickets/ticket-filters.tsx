import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.js';
import type { Filters } from '../shared/filters.js';
import { GUARANTEES, OUTCOMES } from '../shared/promises.js';
import { Icon } from '../shared/icon.js';
import styles from './ticket-filters.module.css';

export const TICKET_FILTERS = [
  ...(['text', 'customerId', 'contractId', 'kind', 'state', 'guarantee', 'outcome'] as const),
  ...(['isLate', 'isCorrected', 'reportedFrom', 'reportedUntil', 'sort'] as const),
] as const;

type Name = (typeof TICKET_FILTERS)[number];

interface TicketFiltersProps {
  readonly filters: Filters<Name>;
  readonly change: (changed: Readonly<Partial<Record<Name, string | undefined>>>) => void;
}

export function TicketFilters({ filters, change }: TicketFiltersProps) {
  const { say } = useWords();
  const words = <Value extends string>(values: readonly Value[], inWords: (value: Value) => string) =>
    values.map((value) => ({ value, label: inWords(value) }));
  const shared = { filters, change };
  return (
    <search className={styles.filters} aria-label={say('filters.title')}>
      <TextFilter filters={filters} change={change} name="text" />
      <TextFilter filters={filters} change={change} name="customerId" />
      <Choice
        {...shared}
        name="state"
        options={words(['open', 'resolved', 'voided'] as const, (state) => say(`ticketStates.${state}`))}
      />
      <Choice
        {...shared}
        name="kind"
        options={words(['fault', 'change', 'question'] as const, (kind) => say(`kinds.${kind}`))}
      />
      <Choice {...shared} name="guarantee" options={words(GUARANTEES, (each) => say(`guarantees.${each}`))} />
      <Choice {...shared} name="outcome" options={words(OUTCOMES, (each) => say(`outcomes.${each}`))} />
      <Choice
        {...shared}
        name="sort"
        options={words(['reported', 'id', 'id-descending'] as const, (sort) => say(`tickets.sorts.${sort}`))}
      />
      <OtherEnd {...shared} />
      <Checks {...shared} />
      {Object.keys(filters).length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => change(Object.fromEntries(TICKET_FILTERS.map((name) => [name, undefined])))}
        >
          {say('filters.clear')}
        </Button>
      )}
    </search>
  );
}

type ChoiceProps = TicketFiltersProps & {
  readonly name: 'state' | 'kind' | 'guarantee' | 'outcome' | 'sort';
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

function Choice({ filters, change, name, options }: ChoiceProps) {
  const { say } = useWords();
  const first = { value: '', label: say(name === 'sort' ? 'tickets.newestFirst' : 'filters.any') };
  return (
    <NativeSelect
      size="xs"
      label={say(`tickets.filters.${name}`)}
      value={filters[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={[first, ...options]}
    />
  );
}

/** Each order and the one that begins at its end. */
const TURNED: Readonly<Record<string, string | undefined>> = {
  '': 'reported',
  reported: undefined,
  id: 'id-descending',
  'id-descending': 'id',
};

/** To the last of very many tickets nobody has to scroll. */
function OtherEnd({ filters, change }: TicketFiltersProps) {
  const { say } = useWords();
  const label = say('tickets.otherEnd');
  return (
    <ActionIcon
      variant="default"
      size="input-xs"
      aria-label={label}
      title={label}
      onClick={() => change({ sort: TURNED[filters.sort ?? ''] })}
    >
      ⇅
    </ActionIcon>
  );
}

function Checks({ filters, change }: TicketFiltersProps) {
  const { say } = useWords();
  return (
    <div className={styles.checks}>
      {(['isLate', 'isCorrected'] as const).map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={say(`tickets.filters.${name}`)}
          checked={filters[name] === 'true'}
          onChange={(event) => change({ [name]: event.currentTarget.checked ? 'true' : undefined })}
        />
      ))}
    </div>
  );
}

/** How long somebody may pause in typing, in milliseconds. */
const PAUSE = 300;

function TextFilter({
  filters,
  change,
  name,
}: TicketFiltersProps & { readonly name: 'text' | 'customerId' }) {
  const { say } = useWords();
  const stated = filters[name] ?? '';
  const [typed, setTyped] = useState(stated);
  const [last, setLast] = useState(stated);
  if (stated !== last) {
    setLast(stated);
    setTyped(stated);
  }
  useEffect(() => {
    if (typed === stated) return;
    const waiting = setTimeout(() => change({ [name]: typed }), PAUSE);
    return () => clearTimeout(waiting);
  });
  return (
    <TextInput
      size="xs"
      type="search"
      label={say(`tickets.filters.${name}`)}
      leftSection={<Icon name="search" size={14} />}
      value={typed}
      data-search={name === 'text' || undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
