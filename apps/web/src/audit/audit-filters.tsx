import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import type { Filters } from '../shared/filters.js';
import { eventInWords } from '../shared/event-in-words.js';
import styles from './audit.module.css';
import { EVENT_TYPES } from './event-types.js';

export const AUDIT_FILTERS = ['stream', 'customerId', 'type', 'only', 'from', 'until', 'order'] as const;

type Name = (typeof AUDIT_FILTERS)[number];

interface AuditFiltersProps {
  readonly filters: Filters<Name>;
  readonly change: (changed: Readonly<Partial<Record<Name, string | undefined>>>) => void;
}

export function AuditFilters({ filters, change }: AuditFiltersProps) {
  const { say } = useWords();
  const types = EVENT_TYPES.map((type) => ({ value: type, label: eventInWords(say, type) }));
  const any = { value: '', label: say('filters.any') };
  const marks = (['late', 'corrected', 'retracted'] as const).map((value) => ({
    value,
    label: say(`marks.${value}`),
  }));
  const typed = (name: 'stream' | 'customerId', placeholder: string) => (
    <TextInput
      size="xs"
      label={say(`audit.${name}`)}
      placeholder={placeholder}
      defaultValue={filters[name] ?? ''}
      key={`${name} ${filters[name] ?? ''}`}
      data-search={name === 'stream' || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter') change({ [name]: event.currentTarget.value.trim() });
      }}
      onBlur={(event) => change({ [name]: event.currentTarget.value.trim() })}
    />
  );
  const chosen = (name: Name, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      label={say(`audit.${name}`)}
      value={filters[name] ?? ''}
      data={data}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  const day = (name: 'from' | 'until') => (
    <TextInput
      size="xs"
      type="date"
      label={say(`audit.${name}`)}
      value={filters[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <search className={styles.filters} aria-label={say('filters.title')}>
      {typed('stream', 'ticket-T-0001')}
      {typed('customerId', 'c-bakery')}
      {chosen('type', [any, ...types.sort((a, b) => a.label.localeCompare(b.label))])}
      {chosen('only', [any, ...marks])}
      {day('from')}
      {day('until')}
      {chosen('order', [
        { value: '', label: say('audit.newest') },
        { value: 'oldest', label: say('audit.oldest') },
      ])}
      {Object.keys(filters).length > 0 && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => change(Object.fromEntries(AUDIT_FILTERS.map((name) => [name, undefined])))}
        >
          {say('filters.clear')}
        </Button>
      )}
    </search>
  );
}
