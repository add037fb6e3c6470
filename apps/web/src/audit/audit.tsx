import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '../api/answers.js';
import { ask } from '../api/ask.js';
import { useInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { CsvButton } from '../shared/csv-button.js';
import { type Filters, useFilters } from '../shared/filters.js';
import { instantAt } from '../shared/zone.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Failed, Loading } from '../shared/states.js';
import { AUDIT_FILTERS, AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import styles from './audit.module.css';

const PAGE = 100;

/** Everything that was ever recorded, in order, as it was. */
export function AuditScreen() {
  const { say, language } = useWords();
  const [filters, change] = useFilters(AUDIT_FILTERS);
  const parameters = { ...useInstants(), ...parametersOf(filters) };
  const answer = useInfiniteQuery({
    queryKey: ['/audit', parameters, language, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<AuditPage>('/audit', { ...parameters, limit: PAGE, after: pageParam }, { language, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries = answer.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <PageHead
        title={say('nav.audit')}
        sub={say('audit.sub')}
        actions={<CsvButton path="/audit" parameters={parameters} name="audit" />}
      />
      <AuditFilters filters={filters} change={change} />
      {answer.error && <Failed error={answer.error} retry={answer.refetch} />}
      {answer.isPending && <Loading rows={12} />}
      {answer.isSuccess && entries.length === 0 && (
        <Empty title={say('audit.none')} text={say('audit.noneText')} />
      )}
      {entries.length > 0 && (
        <Card isFlush>
          <AuditTable entries={entries} />
        </Card>
      )}
      {answer.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="default"
            loading={answer.isFetchingNextPage}
            onClick={() => void answer.fetchNextPage()}
          >
            {say('audit.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Days, as people name them; the last one is included. */
function parametersOf({ order, from, until, ...others }: Filters<(typeof AUDIT_FILTERS)[number]>) {
  return {
    ...others,
    ...(order !== 'oldest' && { newestFirst: true }),
    ...(from && { recordedFrom: instantAt({ day: from, time: '00:00' }) }),
    ...(until && { recordedUntil: instantAt({ day: dayAfter(until), time: '00:00' }) }),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
