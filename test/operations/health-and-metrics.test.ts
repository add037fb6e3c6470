import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/command-line.js';
import { RunningServer } from '../support/running-server.js';

let server: RunningServer;

beforeAll(async () => {
  server = await RunningServer.start(temporaryFolder());
  await server.signAcme();
});
afterAll(() => server.stop());

describe('an operator who watches a server', () => {
  test('learns that it lives, that it is ready, and how far its views are, without signing in', async () => {
    expect(await server.get('/health/live')).toEqual({ status: 200, body: { alive: true } });
    // The views follow a moment behind, in a thread of their own.
    await server.get('/api/v1/tickets?minPosition=1');
    const upToDate = { store: '1', view: '1', lag: { events: 0, seconds: 0 } };
    expect(await server.get('/health/ready')).toEqual({ status: 200, body: upToDate });
  });

  test('sees commands by name and by what became of them', async () => {
    const { body } = await server.report();
    // Verdicts are counted at the first scrape, and for ten seconds not again.
    await server.get(`/api/v1/tickets?minPosition=${String(body.position)}`);
    await server.post(`tickets/${String(body.ticketId)}/restorations`, { data: {} });
    await server.post('tickets', {
      ticketId: body.ticketId,
      data: { customerId: 'acme', channel: 'phone', kind: 'fault', subject: 'Again' },
    });
    const metrics = await server.metrics();
    expect(metrics).toContain('sla_commands_total{command="ReportTicket",outcome="accepted",code=""} 1');
    expect(metrics).toMatch(
      /sla_commands_total\{command="ReportTicket",outcome="refused",code="TICKET_ALREADY_REPORTED"\} 1/,
    );
    expect(metrics).toMatch(
      /sla_commands_total\{command="RestoreConfiguration",outcome="refused",code="[A-Z_]+"\} 1/,
    );
    expect(metrics).toContain('sla_append_duration_seconds_count{outcome="accepted"} 3');
    expect(metrics).toContain('sla_append_events_bucket{le="1"} 3');
  });

  test('sees verdicts, the lag of the views, and the process', async () => {
    const metrics = await server.metrics();
    expect(metrics).toMatch(/^sla_projection_lag_events \d+$/m);
    expect(metrics).toMatch(/^sla_projection_lag_seconds [\d.]+$/m);
    expect(metrics).toMatch(/^sla_verdicts\{outcome="[a-z-]+"\} \d+$/m);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  test('sees how long requests take by route, and no id, name or header in any label', async () => {
    const { body } = await server.report('Subject of a person');
    const ticketId = String(body.ticketId);
    await server.get(`/api/v1/tickets/${ticketId}?minPosition=${String(body.position)}`);
    await server.get('/api/no/such/place/Jozef.Mrkvicka');
    const metrics = await server.metrics();
    expect(metrics).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/tickets/:ticketId",status="200"} 1',
    );
    expect(metrics).toMatch(/method="GET",route="unknown",status="404"\} 1/);
    for (const private_ of [ticketId, 'acme', 'Mrkvicka', 'Subject', 'corr-'])
      expect(metrics).not.toContain(private_);
  });

  test('finds nothing else at the port of the metrics', async () => {
    const { metricsUrl = '' } = server.listening;
    expect(new URL(metricsUrl).hostname).toBe('127.0.0.1');
    expect((await fetch(new URL('/', metricsUrl))).status).toBe(404);
    expect((await server.get('/metrics')).status).toBe(404);
  });

  test.each([
    ['same', 200],
    ['off', 404],
  ])('can have the metrics elsewhere: %s', async (port, status) => {
    const other = await RunningServer.start(temporaryFolder(), { SLA_METRICS_PORT: port });
    const reply = await fetch(`${other.listening.url}/metrics`);
    expect(reply.status).toBe(status);
    expect((await reply.text()).includes('sla_projection_lag_events 0')).toBe(status === 200);
    expect(other.listening.metricsUrl).toBeUndefined();
    expect(await other.stop()).toBe(0);
  });
});
