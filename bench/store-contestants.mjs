// Who appends: the same commands, sealed, hashed and chained by the same layer, kept in different ways.
import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ChainedEventStore } from '../dist/libs/event-store/chain/chained-event-store.js';
import { SqliteRecordStore, SystemClock, TimeOrderedIds } from '../dist/libs/event-store/index.js';
import { KeyRing } from '../dist/libs/event-store/seal/key-ring.js';
import { SystemRandomness } from '../dist/libs/event-store/seal/randomness.js';
import { Sealer } from '../dist/libs/event-store/seal/sealer.js';
import { personalData } from '../dist/libs/history/index.js';

const EVENTS_PER_TICKET = 8;
const CUSTOMERS = 16;
const PREALLOCATED = 64 * 1024 * 1024;

const clock = new SystemClock();
const ids = new TimeOrderedIds(clock);

/** Events over whatever keeps the records, with hashes, chain and sealed personal fields. */
export function eventsOver(records, folder, name) {
  const randomness = new SystemRandomness();
  const keys = new KeyRing(join(folder, `${name}-keys.sqlite`), randomness);
  return new ChainedEventStore(records, clock, new Sealer(keys, personalData, randomness));
}

/** The same schema and statements, but a transaction for each append, as one would write it first. */
export class UngroupedRecordStore extends SqliteRecordStore {
  append(stream, records, expected) {
    return new Promise((resolve) => {
      const work = this.database.transaction(() => this.appender.append(stream, records, expected));
      resolve(work.immediate());
    });
  }
}

/** Callers that each work on tickets of their own, and wait for one append before they make the next. */
export class Callers {
  constructor(store, name) {
    this.store = store;
    this.name = name;
    this.tickets = [];
  }

  async append(callers, count) {
    await Promise.all(Array.from({ length: callers }, (_, caller) => this.appendOn(caller, count / callers)));
  }

  async appendOn(caller, count) {
    const state = (this.tickets[caller] ??= { ticket: 0, revision: -1 });
    for (let done = 0; done < count; done += 1) {
      const stream = `ticket-${this.name}-${caller}-${state.ticket}`;
      const expected = state.revision < 0 ? 'no-stream' : state.revision;
      await this.store.append(stream, [state.revision < 0 ? reported(caller) : advised()], expected);
      state.revision += 1;
      if (state.revision < EVENTS_PER_TICKET - 1) continue;
      state.ticket += 1;
      state.revision = -1;
    }
  }
}

function reported(caller) {
  const customerId = `customer-${caller % CUSTOMERS}`;
  return event('TicketReported', {
    customerId,
    channel: 'phone',
    kind: 'fault',
    subject: 'No dial tone since this morning, on all of the handsets of the reception',
  });
}

function advised() {
  return event('TicketResolved', {
    summary: 'The handsets had lost their registration; told how to register them again by the menu',
  });
}

function event(type, data) {
  const id = ids.next();
  const caused = { actor: 'agent-1', correlationId: id, causationId: id };
  return { id, type, occurredAt: clock.now(), data, metadata: { schema: 1, ...caused } };
}

/** The raw limit: the same number of bytes, appended to a file that has its blocks already, and `fdatasync`. */
export class RawFile {
  constructor(file, bytes) {
    this.descriptor = openSync(file, 'w');
    this.bytes = Buffer.alloc(bytes, 'x');
    writeSync(this.descriptor, Buffer.alloc(PREALLOCATED), 0, PREALLOCATED, 0);
    fsyncSync(this.descriptor);
    this.offset = 0;
  }

  append(count) {
    for (let done = 0; done < count; done += 1) {
      if (this.offset + this.bytes.length > PREALLOCATED) this.offset = 0;
      writeSync(this.descriptor, this.bytes, 0, this.bytes.length, this.offset);
      fdatasyncSync(this.descriptor);
      this.offset += this.bytes.length;
    }
  }

  close() {
    closeSync(this.descriptor);
  }
}
