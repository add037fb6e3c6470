import { useRef } from 'react';
import type { Parameters } from '../api/ask.js';
import { useWords } from '../i18n/words.js';
import { Empty, Failed, Loading } from '../shared/states.js';
import { useRowsOnScreen } from '../shared/use-rows-on-screen.js';
import { AwaitedRow, TicketRow } from './ticket-row.js';
import styles from './ticket-rows.module.css';
import { useKnownPages, useTicketPages } from './use-ticket-pages.js';

/** Of all the tickets there are, only the rows on the screen are drawn, and only the pages around them are kept. */
export function TicketRows({ parameters }: { readonly parameters: Parameters }) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const pages = useKnownPages(parameters);
  const [{ rows: count }] = pages;
  const shown = useRowsOnScreen(list, count);
  const { at, hasMore, isPending, error, retry } = useTicketPages(parameters, pages, shown);
  const end = Math.min(shown.end, count);
  const drawn = Array.from({ length: Math.max(0, end - shown.first) }, (_, place) => shown.first + place);
  if (isPending) return <Loading rows={12} />;
  return (
    <>
      {count > 0 && (
        <div role="table" aria-label={say('nav.tickets')} aria-rowcount={hasMore ? -1 : count + 1}>
          <Head />
          <div
            ref={list}
            role="rowgroup"
            className={styles.rows}
            style={{ height: `calc(${count} * var(--row))` }}
          >
            {drawn.map((place) => {
              const ticket = at(place);
              if (!ticket) return <AwaitedRow key={place} place={place} />;
              return <TicketRow key={ticket.ticketId} ticket={ticket} place={place} />;
            })}
          </div>
        </div>
      )}
      {count === 0 && error === null && <Empty title={say('tickets.none')} text={say('tickets.noneText')} />}
      {error !== null && <Failed error={error} retry={retry} />}
    </>
  );
}

function Head() {
  const { say } = useWords();
  const columns = ['ticket', 'customer', 'kind', 'reported', 'state', 'package', 'evidence'] as const;
  return (
    <div role="rowgroup">
      <div role="row" className={styles.head}>
        {columns.map((name) => (
          <span role="columnheader" key={name}>
            {say(`tickets.columns.${name}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
