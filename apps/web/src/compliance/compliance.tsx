import { NativeSelect } from '@mantine/core';
import type { Compliance, CustomerPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { type Filters, useFilters } from '../shared/filters.js';
import { monthFrom, monthOf, monthsBetween } from '../shared/months.js';
import { monthInWords } from '../shared/time-in-words.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import styles from './compliance.module.css';
import { ByCustomer } from './by-customer.js';
import { Matrix } from './matrix.js';
import { TrendLine } from './trend-line.js';
import { WorstMargins } from './worst-margins.js';

const USUAL_MONTHS = 6;
const FILTERS = ['from', 'until', 'customerId', 'month'] as const;

/** Month by promise: how many of them were kept; every figure opens the rows behind it. */
export function ComplianceScreen() {
  const { say } = useWords();
  const instants = useInstants();
  const [filters, change] = useFilters(FILTERS);
  const until = filters.until ?? monthOf(instants.asOf ?? Date.now());
  const from = filters.from ?? monthFrom(until, 1 - USUAL_MONTHS);
  const parameters = { ...instants, from, until, customerId: filters.customerId };
  const answer = useAnswer<Compliance>('/compliance', parameters, { keeps: true });
  return (
    <>
      <PageHead
        title={say('nav.compliance')}
        sub={say('compliance.sub')}
        actions={<CsvButton path="/compliance" parameters={parameters} name="compliance" />}
      />
      <div className={styles.filters}>
        <MonthSelect name="from" value={from} around={until} change={(month) => change({ from: month })} />
        <MonthSelect name="until" value={until} around={until} change={(month) => change({ until: month })} />
        <CustomerSelect value={filters.customerId} change={(chosen) => change({ customerId: chosen })} />
      </div>
      <Shown of={answer} rows={10}>
        {({ counts }) =>
          counts.length === 0 ? (
            <Empty title={say('compliance.none')} text={say('compliance.noneText')} />
          ) : (
            <Pictures counts={counts} {...{ from, until, filters, change }} />
          )
        }
      </Shown>
    </>
  );
}

interface PicturesProps {
  readonly counts: Compliance['counts'];
  readonly from: string;
  readonly until: string;
  readonly filters: Filters<(typeof FILTERS)[number]>;
  readonly change: (changed: { readonly month: string }) => void;
}

function Pictures({ counts, from, until, filters, change }: PicturesProps) {
  const { say } = useWords();
  const { customerId, month } = filters;
  const months = monthsBetween(from, until);
  const binding = counts.filter((count) => count.binding);
  return (
    <div className={styles.parts}>
      <Card title={say('compliance.trend')} isFlush>
        <TrendLine counts={binding} months={months} />
      </Card>
      <Card title={say('compliance.matrix')} sub={say('compliance.matrixHint')} isFlush>
        <Matrix counts={counts} months={months} customerId={customerId} />
      </Card>
      <div className={styles.pair}>
        <WorstMargins months={months} chosen={month} customerId={customerId} change={change} />
        {customerId === undefined && <ByCustomer counts={binding} from={from} until={until} />}
      </div>
    </div>
  );
}

interface MonthSelectProps {
  readonly name: 'from' | 'until';
  readonly value: string;
  readonly around: string;
  readonly change: (month: string) => void;
}

/** Two years back from now. */
function MonthSelect({ name, value, around, change }: MonthSelectProps) {
  const { say, language } = useWords();
  const newest = [around, monthOf(Date.now())].sort().at(-1) ?? around;
  const months = monthsBetween(monthFrom(newest, -23), newest).reverse();
  const data = (months.includes(value) ? months : [value, ...months]).map((month) => ({
    value: month,
    label: monthInWords(month, language),
  }));
  return (
    <NativeSelect
      size="xs"
      label={say(`compliance.${name}`)}
      value={value}
      data={data}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

interface CustomerSelectProps {
  readonly value: string | undefined;
  readonly change: (customerId: string | undefined) => void;
}

function CustomerSelect({ value, change }: CustomerSelectProps) {
  const { say } = useWords();
  const customers = useAnswer<CustomerPage>('/customers', { limit: 1000 });
  const data = [
    { value: '', label: say('compliance.allCustomers') },
    ...(customers.data?.customers ?? []).map(({ customerId, name }) => ({
      value: customerId,
      label: name ?? customerId,
    })),
  ];
  return (
    <NativeSelect
      size="xs"
      label={say('compliance.customer')}
      value={value ?? ''}
      data={data}
      onChange={(event) => change(event.currentTarget.value || undefined)}
    />
  );
}
