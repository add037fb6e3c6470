// A process that appends until somebody ends it: `appending.mjs STORE CALLERS NAME [BATCHES]`.
//
// Several callers append batches of one to four events, most of them to streams of their own, every fourth to one
// that all share. Each acknowledgement is written to standard output at once, by a system call of its own, as
// `ACK <batch>`: what stands there was promised before the process was killed.
import { writeSync } from 'node:fs';
// Not by the index, which brings the framework along: this process is started a hundred times.
import { SystemClock } from '../../dist/libs/event-store/clock.js';
import { TimeOrderedIds } from '../../dist/libs/event-store/event-ids.js';
import { openEventStore } from '../../dist/libs/event-store/open-event-store.js';

const [file, callers, name, batches = 'Infinity'] = process.argv.slice(2);
const clock = new SystemClock();
const ids = new TimeOrderedIds(clock);
const store = openEventStore({ kind: 'sqlite', file }, clock);

await Promise.all(Array.from({ length: Number(callers) }, (_, caller) => appendOn(caller)));
await store.close();

async function appendOn(caller) {
  for (let number = 0; number < Number(batches); number += 1) {
    const batch = `${name}-${caller}-${number}`;
    const stream = number % 4 === 3 ? `shared-${name}` : `ticket-${name}-${caller}-${number >> 4}`;
    await store.append(stream, eventsOf(batch, 1 + (number % 4)), 'any');
    writeSync(1, `ACK ${batch}\n`);
  }
}

/** Each event says how many belong together, so that half a batch is found. */
function eventsOf(batch, size) {
  return Array.from({ length: size }, (_, index) => ({
    id: ids.next(),
    type: 'Noted',
    occurredAt: clock.now(),
    data: { batch, index, size },
    metadata: { schema: 1, actor: 'agent-1', correlationId: batch, causationId: batch },
  }));
}
