import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { eventInWords } from '../shared/event-in-words.js';
import { Mark } from '../shared/mark.js';
import { cell, Table } from '../shared/table.js';
import { wallClockInWords } from '../shared/time-in-words.js';
import { FactData } from '../tickets/fact-data.js';
import styles from './audit.module.css';

export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { say } = useWords();
  const columns = (['position', 'recorded', 'what', 'stream', 'actor'] as const).map((name) => ({
    name: say(`audit.columns.${name}`),
  }));
  return (
    <Table label={say('nav.audit')} columns={columns} isStacked>
      {entries.map((entry) => (
        <AuditRow key={entry.eventId} entry={entry} />
      ))}
    </Table>
  );
}

function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const { say, language } = useWords();
  const { position, recordedAt, occurredAt, type, marks, data, actor, revision } = entry;
  return (
    <tr>
      <td className={`${cell.tight ?? ''} ${cell.soft ?? ''}`}>{position}</td>
      <td className={cell.tight}>
        <Link
          to="."
          search={(before) => ({ ...before, asKnownAt: recordedAt })}
          title={say('facts.asKnownThen')}
        >
          {wallClockInWords(recordedAt, language)}
        </Link>
      </td>
      <td className={styles.what}>
        <div className={styles.name}>
          {eventInWords(say, type)}
          {marks.map((mark) => (
            <Mark key={mark} mark={mark} />
          ))}
        </div>
        <div className={styles.happened}>
          {say('audit.happened', { time: wallClockInWords(occurredAt, language) })}
        </div>
        <FactData data={data} />
      </td>
      <td className={cell.tight}>
        <StreamLink stream={entry.stream} />
        <div className={styles.happened}>{say('audit.revision', { revision })}</div>
      </td>
      <td className={cell.tight}>{actor}</td>
    </tr>
  );
}

function StreamLink({ stream }: { readonly stream: string }) {
  const [, about, id = ''] = /^(ticket|customer)-(.+)$/.exec(stream) ?? [];
  if (about === 'ticket') {
    return (
      <Link to="/tickets/$ticketId" params={{ ticketId: id }}>
        {stream}
      </Link>
    );
  }
  if (about !== 'customer') return <>{stream}</>;
  return (
    <Link to="/customers/$customerId" params={{ customerId: id }}>
      {stream}
    </Link>
  );
}
