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
  const orders = [
    { value: '', label: say('audit.newest') },
    { value: 'oldest', label: say('audit.oldest') },
  ];
  const shared = { filters, change };
  return (
    <search className={styles.filters} aria-label={say('filters.title')}>
      <Typed {...shared} name="stream" example="ticket-T-0001" />
      <Typed {...shared} name="customerId" example="c-bakery" />
      <Chosen {...shared} name="type" data={[any, ...types.sort((a, b) => a.label.localeCompare(b.label))]} />
      <Chosen {...shared} name="only" data={[any, ...marks]} />
      <Day {...shared} name="from" />
      <Day {...shared} name="until" />
      <Chosen {...shared} name="order" data={orders} />
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

type TypedProps = AuditFiltersProps & { readonly name: 'stream' | 'customerId'; readonly example: string };

/** Taken by Enter, or when somebody goes on. */
function Typed({ filters, change, name, example }: TypedProps) {
  const { say } = useWords();
  const stated = filters[name] ?? '';
  const take = (typed: string): void => {
    if (typed.trim() !== stated) change({ [name]: typed.trim() });
  };
  return (
    <TextInput
      key={stated}
      size="xs"
      label={say(`audit.${name}`)}
      placeholder={example}
      defaultValue={stated}
      data-search={name === 'stream' || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget.value);
      }}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}

type ChosenProps = AuditFiltersProps & {
  readonly name: 'type' | 'only' | 'order';
  readonly data: readonly { readonly value: string; readonly label: string }[];
};

function Chosen({ filters, change, name, data }: ChosenProps) {
  const { say } = useWords();
  return (
    <NativeSelect
      size="xs"
      label={say(`audit.${name}`)}
      value={filters[name] ?? ''}
      data={[...data]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
}

function Day({ filters, change, name }: AuditFiltersProps & { readonly name: 'from' | 'until' }) {
  const { say } = useWords();
  return (
    <TextInput
      size="xs"
      type="date"
      label={say(`audit.${name}`)}
      value={filters[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
}
