// The same job from two forms of the same facts: every ticket judged, its promises' moments in columns.
import Database from 'better-sqlite3';
import { openWorld } from '../dist/libs/compliance/index.js';
import { ServedWithoutContract } from '../dist/libs/compliance/guarantees/sla-first.js';
import { Replay, replayTickets } from '../dist/libs/compliance/moments/replay.js';
import { TicketRecord } from '../dist/libs/compliance/ticket-record.js';
import { contractOf } from '../dist/libs/compliance/world.js';
import { formatInstant, parseInstant } from '../dist/libs/facts/index.js';
import { FactColumns } from '../dist/libs/projection/index.js';
import { AS_OF, factsOfTicket, sharedFacts, TICKETS } from './replay-history.mjs';

const PAGE = 5_000;

/** Fills a file with one row per event, the whole event as JSON, ticket after ticket. */
export function fillRows(file) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.exec('create table events (place integer primary key, event text not null) strict');
  const insert = database.prepare('insert into events (event) values (?)');
  database.transaction(() => {
    for (let number = 0; number < TICKETS; number += 1) {
      for (const fact of factsOfTicket(number)) insert.run(JSON.stringify(eventOf(fact)));
    }
  })();
  database.close();
}

/** As a store keeps it: instants as text, and who did it in which request. */
function eventOf({ occurredAt, recordedAt, ...fact }) {
  const request = `01980000-0000-7000-9000-${fact.id.slice(24)}`;
  const metadata = { schema: 1, actor: 'agent-7', correlationId: request, causationId: request };
  return {
    ...fact,
    occurredAt: formatInstant(occurredAt),
    recordedAt: formatInstant(recordedAt),
    metadata,
  };
}

/** Fills a file with the typed log in columns, in an order of recording in which all tickets lie mixed. */
export function fillColumns(file) {
  const columns = new FactColumns(file);
  columns.append(sharedFacts());
  const STRIDE = 1_000;
  for (let first = 0; first < TICKETS / STRIDE; first += 1) {
    const tickets = Array.from({ length: STRIDE }, (_, step) =>
      factsOfTicket(first + (step * TICKETS) / STRIDE),
    );
    columns.append(tickets.flat().sort((a, b) => a.recordedAt - b.recordedAt));
  }
  columns.close();
}

/** From rows of JSON: read in pages, parsed, put together ticket by ticket, judged. Holds one page at a time. */
export function judgeRows(file) {
  const database = new Database(file, { readonly: true });
  const page = database
    .prepare('select place, event from events where place > ? order by place limit ?')
    .raw();
  const world = openWorld(sharedFacts(), { asOf: AS_OF });
  const without = [];
  let replay;
  const judgeTicket = (stream, facts) => {
    const ticket = TicketRecord.of(stream.slice('ticket-'.length), facts);
    const contract = contractOf(world, ticket);
    // Who has no contract comes first in this file, so that one reading is enough.
    if (!contract) return without.push(ticket);
    replay ??= new Replay(world, ServedWithoutContract.of(without), TICKETS);
    replay.add(ticket, contract);
  };
  let [stream, facts] = [undefined, []];
  for (let last = 0, rows = page.all(last, PAGE); rows.length > 0; rows = page.all(last, PAGE)) {
    for (const [place, text] of rows) {
      const event = JSON.parse(text);
      if (event.stream !== stream) {
        if (stream !== undefined) judgeTicket(stream, facts);
        [stream, facts] = [event.stream, []];
      }
      event.occurredAt = parseInstant(event.occurredAt);
      event.recordedAt = parseInstant(event.recordedAt);
      facts.push(event);
      last = place;
    }
  }
  judgeTicket(stream, facts);
  for (const ticket of without) replay.add(ticket, undefined);
  database.close();
  return replay.columns;
}

/** What of `judgeColumns` is reading: columns in memory, sorted by ticket and time. */
export function readColumns(file) {
  const log = new FactColumns(file);
  log.read(log.shared());
  log.close();
}

/** From the typed log in columns: read whole, sorted by ticket and time, judged by the same rules. */
export function judgeColumns(file) {
  const log = new FactColumns(file);
  const shared = log.shared();
  const moments = replayTickets(log.read(shared), shared, AS_OF);
  log.close();
  return moments;
}
