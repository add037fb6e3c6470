export { createApplication, openLedger } from './application.js';
export type { Ledger } from './application.js';
export { RecordOnCustomer } from './customers/customers.commands.js';
export { RecordPublication } from './publications/publications.commands.js';
export { inFolder, inMemory, readSettings } from './settings/settings.js';
export {
  AcknowledgeTicket,
  ListTickets,
  RecordOnTicket,
  ReportTicket,
  ShowTicket,
} from './tickets/tickets.commands.js';
