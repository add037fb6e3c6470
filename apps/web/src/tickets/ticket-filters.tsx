import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.js';
import type { Key } from '../i18n/catalogue.js';
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
  const choice = (name: Name, options: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      label={say(`tickets.filters.${name}` as Key)}
      value={filters[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: say(name === 'sort' ? 'tickets.newestFirst' : 'filters.any') }, ...options]}
    />
  );
  const words = (values: readonly string[], under: string) =>
    values.map((value) => ({ value, label: say(`${under}.${value}` as Key) }));
  return (
    <search className={styles.filters} aria-label={say('filters.title')}>
      <TextFilter filters={filters} change={change} name="text" />
      <TextFilter filters={filters} change={change} name="customerId" />
      {choice('state', words(['open', 'resolved', 'voided'], 'ticketStates'))}
      {choice('kind', words(['fault', 'change', 'question'], 'kinds'))}
      {choice('guarantee', words(GUARANTEES, 'guarantees'))}
      {choice('outcome', words(OUTCOMES, 'outcomes'))}
      {choice('sort', words(['reported', 'id', 'id-descending'], 'tickets.sorts'))}
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
