import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CustomerPage } from '../api/answers.js';
import { ask } from '../api/ask.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { useFilters } from '../shared/filters.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Failed, Loading } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import styles from './customers.module.css';

const PAGE = 200;

export function Customers() {
  const { say, language } = useWords();
  const [{ text }, change] = useFilters(['text']);
  const parameters = { ...useInstants(), text };
  const answer = useInfiniteQuery({
    queryKey: ['/customers', parameters, language, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<CustomerPage>('/customers', { ...parameters, limit: PAGE, after: pageParam }, { language, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const customers = answer.data?.pages.flatMap((page) => page.customers) ?? [];
  return (
    <>
      <PageHead
        title={say('nav.customers')}
        actions={<CsvButton path="/customers" parameters={parameters} name="customers" />}
      />
      <search className={styles.search}>
        <TextInput
          size="xs"
          type="search"
          label={say('customers.search')}
          defaultValue={text ?? ''}
          data-search
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </search>
      {answer.error && <Failed error={answer.error} retry={answer.refetch} />}
      {answer.isPending && <Loading rows={10} />}
      {answer.isSuccess && customers.length === 0 && <Empty title={say('customers.none')} />}
      {customers.length > 0 && <CustomerTable customers={customers} />}
      {answer.hasNextPage && (
        <Button variant="default" mt="md" onClick={() => void answer.fetchNextPage()}>
          {say('audit.more')}
        </Button>
      )}
    </>
  );
}

function CustomerTable({ customers }: Pick<CustomerPage, 'customers'>) {
  const { say } = useWords();
  const columns = [
    { name: say('customers.name') },
    { name: say('customers.id') },
    { name: say('customers.package') },
    { name: say('customers.openTickets'), isRight: true },
  ];
  return (
    <Card isFlush>
      <Table label={say('nav.customers')} columns={columns}>
        {customers.map(({ customerId, name, contracts, openTickets }) => (
          <tr key={customerId}>
            <td>
              <Link to="/customers/$customerId" params={{ customerId }}>
                {name ?? customerId}
              </Link>
            </td>
            <td className={cell.soft}>{customerId}</td>
            <td>{contracts.map(({ termsId }) => termsId).join(', ') || say('tickets.noPackage')}</td>
            <td className={cell.right}>{openTickets}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
