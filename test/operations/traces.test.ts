import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { temporaryFolder } from '../support/command-line.js';
import { RunningServer } from '../support/running-server.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status?: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const spans: Span[] = [];
let text = '';
let receiver: Server;

/** Takes what the OTLP exporter sends (OTLP/HTTP with JSON). */
beforeAll(async () => {
  receiver = createServer((request: IncomingMessage, response) => {
    void json(request).then((body) => {
      text += JSON.stringify(body);
      const { resourceSpans } = body as Export;
      const scopes = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans);
      spans.push(...scopes.flatMap((scope) => scope.spans));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
});
afterAll(() => void receiver.close());

const attribute = (span: Span | undefined, key: string): string | undefined =>
  span?.attributes.find((each) => each.key === key)?.value.stringValue;

const named = (name: string, traceId?: string): Span | undefined =>
  spans.find((span) => span.name === name && (traceId === undefined || span.traceId === traceId));

test('a command can be followed from the caller through the store into the views', async () => {
  const { port } = receiver.address() as AddressInfo;
  const server = await RunningServer.start(temporaryFolder(), {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_SERVICE_NAME: 'ledger-of-the-test',
  });
  const [traceId, callerId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  const body = { data: { customerId: 'acme', channel: 'phone', kind: 'fault', subject: 'No dial tone' } };
  const headers = { traceparent: `00-${traceId}-${callerId}-01`, 'x-correlation-id': 'corr-7' };
  const { status, body: answer } = await server.post('tickets', body, headers);
  expect(status).toBe(201);
  await server.get(`/api/v1/tickets/${String(answer.ticketId)}?minPosition=${String(answer.position)}`);
  await server.post(
    'tickets',
    { ticketId: answer.ticketId, ...body },
    { traceparent: `00-${'1'.repeat(32)}-${callerId}-01` },
  );
  expect(await server.stop()).toBe(0);

  const request = named('POST /api/v1/tickets', traceId);
  const command = named('command ReportTicket', traceId);
  const append = named('append', traceId);
  expect(request?.parentSpanId).toBe(callerId);
  expect(command?.parentSpanId).toBe(request?.spanId);
  expect(append?.parentSpanId).toBe(command?.spanId);
  expect(attribute(command, 'sla.correlation_id')).toBe('corr-7');
  const projected = spans.find(
    ({ name, links }) => name === 'project' && links?.some((link) => link.traceId === traceId),
  );
  expect(projected?.links).toMatchObject([{ traceId, spanId: command?.spanId }]);

  const refused = named('command ReportTicket', '1'.repeat(32));
  expect(attribute(refused, 'sla.code')).toBe('TICKET_ALREADY_REPORTED');
  expect(refused?.status?.code ?? 0).toBe(0);
  expect(text).toContain('ledger-of-the-test');
  for (const word of ['dial tone', String(answer.ticketId)]) expect(text).not.toContain(word);
});

test('a collector that cannot be reached hinders nobody', async () => {
  const server = await RunningServer.start(temporaryFolder(), {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
  });
  expect((await server.report()).status).toBe(201);
  expect(await server.stop()).toBe(0);
});
