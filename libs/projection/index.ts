export { knownEvents, KnownTimes } from './known-times.js';
export { verifyViews } from './verify-views.js';
export type { ViewComparison, ViewDifference } from './verify-views.js';
export { bringUpToDate, follow } from './projector.js';
export { FactColumns } from './moments/fact-columns.js';
export { openViewEngine } from './engines/open-view-engine.js';
export type { ViewSettings } from './engines/open-view-engine.js';
export { SqliteViewEngine } from './engines/sqlite-engine.js';
export type { ViewEngine } from './engines/view-engine.js';
export { LedgerViews } from './queries/ledger-views.js';
export type { ViewFeed, ViewLag } from './projecting/view-feed.js';
export type { AuditEntry, AuditMark, AuditRequest, AuditTrail } from './queries/audit.js';
export type { ComplianceCount, ComplianceRequest } from './queries/compliance.js';
export type {
  ListedTicket,
  TicketFilters,
  TicketList,
  TicketListRequest,
  TicketSort,
} from './queries/ticket-request.js';
export type { KnownTicket } from './queries/tickets.js';
export type { UpcomingDue, UpcomingRequest } from './queries/upcoming.js';
export type { WhatIf, WhatIfCount, WhatIfRequest } from './queries/what-if.js';
