import { AskedApplication } from './asked-application.js';
import { CONFIRMATION, REPORT } from './event-store-thread.js';

/**
 * ACME has package 3, with two checks of the exchange a month; Beta has package 2. T1 was confirmed in time, T2 not at all;
 * T3 was reported by Beta at 15:00. It is Friday afternoon, 27 March 2026, 15:30.
 */
export async function twoContracts(): Promise<AskedApplication> {
  const server = await AskedApplication.start();
  const signed = { occurredAt: '2026-01-02T09:00:00+01:00' };
  const terms = { termsVersion: 1, from: '2026-01-02' };
  await server.post('customers/acme/contracts', {
    ...signed,
    data: { contractId: 'acme-1', termsId: 'variant-3', ...terms },
  });
  await server.post('customers/beta/contracts', {
    ...signed,
    data: { contractId: 'beta-1', termsId: 'variant-2', ...terms },
  });
  const question = { ...REPORT, kind: 'question' };
  await server.post('tickets', { ticketId: 'T1', occurredAt: '2026-02-23T09:00:00+01:00', data: question });
  await server.post('tickets/T1/acknowledgements', {
    occurredAt: '2026-02-23T09:30:00+01:00',
    data: CONFIRMATION,
  });
  await server.post('tickets', { ticketId: 'T2', occurredAt: '2026-03-24T09:00:00+01:00', data: question });
  const beta = { ...question, customerId: 'beta' };
  await server.post('tickets', { ticketId: 'T3', occurredAt: '2026-03-27T15:00:00+01:00', data: beta });
  return server;
}
