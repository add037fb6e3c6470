import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TicketLine } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { TicketRow } from './ticket-row.js';
import styles from './ticket-rows.module.css';

/** How near to the end, in rows, the next page is asked for. */
const AHEAD = 60;
const ROW_IN_REM = 3;

interface TicketRowsProps {
  readonly tickets: readonly TicketLine[];
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** Only the rows on the screen are drawn, however many there are. */
export function TicketRows({ tickets, hasMore, more }: TicketRowsProps) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rows = useWindowVirtualizer({
    count: tickets.length,
    estimateSize: () => ROW_IN_REM * rem,
    overscan: 12,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last > tickets.length - AHEAD) more();
  }, [hasMore, last, tickets.length, more]);
  const head = ['ticket', 'customer', 'kind', 'reported', 'state', 'package', 'evidence'] as const;
  return (
    <div role="table" aria-label={say('nav.tickets')} aria-rowcount={hasMore ? -1 : tickets.length + 1}>
      <div role="rowgroup">
        <div role="row" className={styles.head}>
          {head.map((name) => (
            <span role="columnheader" key={name}>
              {say(`tickets.columns.${name}`)}
            </span>
          ))}
        </div>
      </div>
      <div ref={list} role="rowgroup" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => (
          <TicketRow
            key={key}
            ticket={tickets[index]!}
            row={index + 2}
            shift={`translateY(${start - rows.options.scrollMargin}px)`}
          />
        ))}
      </div>
    </div>
  );
}
