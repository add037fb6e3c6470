import { NativeSelect } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { Account, Customer, CustomerAdvice } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { useFilters } from '../shared/filters.js';
import { monthFrom, monthOf, monthsBetween } from '../shared/months.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import { cell, Table } from '../shared/table.js';
import { dayInWords, monthInWords } from '../shared/time-in-words.js';
import { AdviceList } from './advice.js';
import { Allowances } from './allowances.js';
import { Charges } from './charges.js';
import styles from './customers.module.css';

/** What a customer has agreed, what a month has used and cost, and what the offer advises. */
export function CustomerScreen() {
  const { customerId = '' } = useParams({ strict: false });
  const path = `/customers/${encodeURIComponent(customerId)}`;
  const customer = useAnswer<Customer>(path, useInstants(), { keeps: true });
  return (
    <Shown of={customer} rows={8}>
      {(found) => (
        <>
          <PageHead title={found.name ?? customerId} sub={<Links customer={found} />} />
          <div className={styles.parts}>
            <Contracts customer={found} />
            <Month path={path} />
            <AdviceCard path={path} />
          </div>
        </>
      )}
    </Shown>
  );
}

function Links({ customer }: { readonly customer: Customer }) {
  const { say } = useWords();
  const { customerId, openTickets } = customer;
  return (
    <span className={styles.links}>
      <span className="mono">{customerId}</span>
      <Link to="/tickets" search={(before) => ({ ...before, customerId })}>
        {say('customers.tickets')}
      </Link>
      <Link to="/tickets" search={(before) => ({ ...before, customerId, state: 'open' })}>
        {say('customers.open', { count: openTickets })}
      </Link>
      <Link to="/compliance" search={(before) => ({ ...before, customerId })}>
        {say('nav.compliance')}
      </Link>
    </span>
  );
}

function Contracts({ customer }: { readonly customer: Customer }) {
  const { say, language } = useWords();
  const columns = (['contract', 'terms', 'from', 'until'] as const).map((name) => ({
    name: say(`customers.columns.${name}`),
  }));
  return (
    <Card title={say('customers.contracts')} isFlush>
      {customer.contracts.length === 0 ? (
        <Empty isSmall title={say('customers.noContract')} text={say('customers.noContractText')} />
      ) : (
        <Table label={say('customers.contracts')} columns={columns}>
          {customer.contracts.map(({ contractId, termsId, termsVersion, from, until }) => (
            <tr key={`${contractId} ${from}`}>
              <td>{contractId}</td>
              <td>
                <Link
                  to="/publications/$kind/$id/$version"
                  params={{ kind: 'terms', id: termsId, version: `${termsVersion}` }}
                  search={({ asOf, asKnownAt }) => ({ asOf, asKnownAt })}
                >
                  {say('ticket.terms', { termsId, version: termsVersion })}
                </Link>
              </td>
              <td className={cell.tight}>{dayInWords(from, language)}</td>
              <td className={cell.tight}>{until === null ? '–' : dayInWords(until, language)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Card>
  );
}

const SHOWN_MONTHS = 12;

function Month({ path }: { readonly path: string }) {
  const { say, language } = useWords();
  const instants = useInstants();
  const newest = monthOf(instants.asOf ?? Date.now());
  const [{ month = newest }, change] = useFilters(['month']);
  const account = useAnswer<Account>(`${path}/account`, { ...instants, month }, { keeps: true });
  const months = monthsBetween(monthFrom(newest, 1 - SHOWN_MONTHS), newest).reverse();
  return (
    <Card
      title={say('account.title')}
      sub={account.data && say('account.total', { total: account.data.total })}
      actions={
        <NativeSelect
          size="xs"
          aria-label={say('compliance.month')}
          value={month}
          onChange={(event) => change({ month: event.currentTarget.value })}
          data={(months.includes(month) ? months : [month, ...months]).map((value) => ({
            value,
            label: monthInWords(value, language),
          }))}
        />
      }
    >
      <Shown of={account} rows={3}>
        {(found) => (
          <>
            <Allowances allowances={found.allowances} />
            <Charges account={found} />
          </>
        )}
      </Shown>
    </Card>
  );
}

function AdviceCard({ path }: { readonly path: string }) {
  const { say } = useWords();
  const advice = useAnswer<CustomerAdvice>(`${path}/advice`, useInstants(), { keeps: true });
  return (
    <Card title={say('advice.title')}>
      <Shown of={advice} rows={3}>
        {(found) =>
          found.advice.length === 0 ? (
            <Empty isSmall title={say('advice.none')} />
          ) : (
            <AdviceList advice={found.advice} />
          )
        }
      </Shown>
    </Card>
  );
}
