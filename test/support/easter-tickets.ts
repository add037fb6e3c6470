import { AskedApplication } from './asked-application.js';
import { CONFIRMATION, REPORT } from './event-store-thread.js';

/**
 * ACME has package 2. T1 was reported on Thursday before Easter, 2 April 2026, at 15:30 and confirmed on Tuesday at 9:25;
 * T2 is Zeta's, who have no contract. It is Wednesday after Easter, 10:00.
 */
export async function easterTickets(): Promise<AskedApplication> {
  const server = await AskedApplication.start();
  const signed = { contractId: 'acme-1', termsId: 'variant-2', termsVersion: 1, from: '2026-01-02' };
  await server.post('customers/acme/contracts', { occurredAt: '2026-01-02T09:00:00+01:00', data: signed });
  server.clock.set('2026-04-02T15:31:00+02:00');
  await server.post('tickets', { ticketId: 'T1', occurredAt: '2026-04-02T15:30:00+02:00', data: REPORT });
  const zeta = { ...REPORT, customerId: 'zeta' };
  await server.post('tickets', { ticketId: 'T2', occurredAt: '2026-04-02T15:30:00+02:00', data: zeta });
  server.clock.set('2026-04-08T10:00:00+02:00');
  await server.post('tickets/T1/acknowledgements', {
    occurredAt: '2026-04-07T09:25:00+02:00',
    data: CONFIRMATION,
  });
  return server;
}
