export { createApplication, openLedger } from './application.js';
export type { Ledger } from './application.js';
export { RecordOnCustomer } from './customers/customers.commands.js';
export { listVariables } from './settings/list-variables.js';
export { inFolder, inMemory, readSettings } from './settings/settings.js';
export { startServer } from './start-server.js';
export {
  AcknowledgeTicket,
  ListTickets,
  RecordOnTicket,
  ReportTicket,
  ShowTicket,
} from './tickets/tickets.commands.js';
export { untilToldToStop } from './until-told.js';
