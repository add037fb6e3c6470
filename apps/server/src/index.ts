export { createApplication, openLedger } from './application.js';
export type { Ledger } from './application.js';
export { makeApiKey, revokeApiKey } from './auth/keys/make-api-key.js';
export { USUAL_LIFE } from './auth/keys/usual-life.js';
export { issueLink } from './auth/link/issue-link.js';
export { LINK_LIFE } from './auth/link/sign-in-link.js';
export { startLink } from './auth/link/start-link.js';
export { RecordOnCustomer } from './customers/customers.commands.js';
export { RecordPublication } from './publications/publications.commands.js';
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
