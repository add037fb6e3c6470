import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import type { TicketPage } from '../api/answers.js';
import { ask } from '../api/ask.js';
import { hasRole, useMe } from '../api/me.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { useFilters } from '../shared/filters.js';
import { Icon } from '../shared/icon.js';
import { PageHead } from '../shared/page.js';
import { Empty, Failed, Loading } from '../shared/states.js';
import { TICKET_FILTERS, TicketFilters } from './ticket-filters.js';
import { TicketRows } from './ticket-rows.js';

/** Tickets of one question to the server. */
const PAGE = 200;

export function Tickets() {
  const { say, language } = useWords();
  const [filters, change] = useFilters(TICKET_FILTERS);
  const parameters = { ...filters, ...useInstants() };
  const answer = useInfiniteQuery({
    queryKey: ['/tickets', parameters, language, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<TicketPage>('/tickets', { ...parameters, limit: PAGE, after: pageParam }, { language, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const tickets = answer.data?.pages.flatMap((page) => page.tickets) ?? [];
  return (
    <>
      <PageHead title={say('nav.tickets')} actions={<Actions parameters={parameters} />} />
      <TicketFilters filters={filters} change={change} />
      {answer.error && tickets.length === 0 && <Failed error={answer.error} retry={answer.refetch} />}
      {answer.isPending && <Loading rows={12} />}
      {answer.isSuccess && tickets.length === 0 && (
        <Empty title={say('tickets.none')} text={say('tickets.noneText')} />
      )}
      {tickets.length > 0 && (
        <TicketRows
          tickets={tickets}
          hasMore={answer.hasNextPage}
          more={() => {
            if (!answer.isFetchingNextPage) void answer.fetchNextPage();
          }}
        />
      )}
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
