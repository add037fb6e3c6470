// What the server is measured against: a bare Fastify route that appends the same events to the same kind of store,
// without a look at what it gets. It keeps the heads of the streams itself, so it never reads one.
import { join } from 'node:path';
import Fastify from 'fastify';
import { openEventStore, SystemClock, TimeOrderedIds } from '../dist/libs/event-store/index.js';
import { personalData } from '../dist/libs/history/index.js';

const clock = new SystemClock();
const ids = new TimeOrderedIds(clock);
const file = join(process.argv[2], 'ledger.sqlite');
const store = openEventStore({ kind: 'sqlite', file }, clock, { personalData });
const heads = new Map();
const fastify = Fastify();

async function append(ticketId, type, data, requestId) {
  const stream = `ticket-${ticketId}`;
  const metadata = { schema: 1, actor: 'anonymous', correlationId: requestId, causationId: requestId };
  const event = { id: ids.next(), type, occurredAt: clock.now(), data, metadata };
  const { revision, position } = await store.append(stream, [event], heads.get(stream) ?? 'no-stream');
  heads.set(stream, revision);
  return { revision, position: String(position) };
}

fastify.post('/api/v1/tickets', (request, reply) => {
  reply.code(201);
  return append(request.body.ticketId, 'TicketReported', request.body.data, request.id);
});
fastify.post('/api/v1/tickets/:ticketId/acknowledgements', (request, reply) => {
  reply.code(201);
  return append(request.params.ticketId, 'TicketAcknowledged', request.body.data, request.id);
});

await fastify.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${fastify.server.address().port}` })}\n`);
