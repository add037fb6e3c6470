// What questions are measured against: a bare Fastify route that reads the same views and the same store, for whoever asks.
import { join } from 'node:path';
import Fastify from 'fastify';
import { EVERYTHING } from '../dist/libs/access/index.js';
import { openEventStore, SystemClock } from '../dist/libs/event-store/index.js';
import { personalData } from '../dist/libs/history/index.js';
import { LedgerViews, openViewEngine, ticketInFull } from '../dist/libs/projection/index.js';

const folder = process.argv[2];
const file = join(folder, 'ledger.sqlite');
const store = openEventStore({ kind: 'sqlite', file, readonly: true }, new SystemClock(), { personalData });
const views = new LedgerViews(openViewEngine({ viewFile: join(folder, 'compliance.view.sqlite') }));
const fastify = Fastify();

fastify.get('/api/v1/tickets/:ticketId', async (request) => {
  const { ticketId } = request.params;
  const question = { asOf: Date.now() };
  const found = await views.ask(question, (asked) => ticketInFull(asked, ticketId, EVERYTHING));
  const stored = await Array.fromAsync(store.readStream(`ticket-${ticketId}`));
  const dataOf = new Map(stored.map(({ id, data }) => [id, data]));
  const { ticket, seen, verdicts, facts } = found;
  return {
    ...ticket,
    ...seen,
    facts: facts.map((fact) => ({ ...fact, data: dataOf.get(fact.id) })),
    verdicts,
  };
});
fastify.get('/api/v1/tickets', () => views.tickets({}, { asOf: Date.now() }));

await fastify.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${fastify.server.address().port}` })}\n`);
