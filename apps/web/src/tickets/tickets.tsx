import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { hasRole, useMe } from '../api/me.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { useFilters } from '../shared/filters.js';
import { Icon } from '../shared/icon.js';
import { PageHead } from '../shared/page.js';
import { TICKET_FILTERS, TicketFilters } from './ticket-filters.js';
import { TicketRows } from './ticket-rows.js';

export function Tickets() {
  const { say } = useWords();
  const [filters, change] = useFilters(TICKET_FILTERS);
  const parameters = { ...filters, ...useInstants() };
  return (
    <>
      <PageHead title={say('nav.tickets')} actions={<Actions parameters={parameters} />} />
      <TicketFilters filters={filters} change={change} />
      <TicketRows key={JSON.stringify(parameters)} parameters={parameters} />
    </>
  );
}

function Actions({ parameters }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const me = useMe();
  return (
    <>
      <CsvButton path="/tickets" parameters={parameters} name="tickets" />
      {me.data && hasRole(me.data, 'agent') && (
        <Button
          component={Link}
          to="/record"
          size="xs"
          leftSection={<Icon name="plus" />}
          aria-keyshortcuts="n"
        >
          {say('record.report')}
        </Button>
      )}
    </>
  );
}
