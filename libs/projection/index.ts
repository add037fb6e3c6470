export { knownEvents, KnownTimes } from './known-times.js';
export { verifyViews } from './verify-views.js';
export type { ViewComparison, ViewDifference } from './verify-views.js';
export { bringUpToDate, follow } from './projector.js';
export { FactColumns } from './moments/fact-columns.js';
export { openViewEngine } from './engines/open-view-engine.js';
export type { ViewSettings } from './engines/open-view-engine.js';
export { SqliteViewEngine } from './engines/sqlite-engine.js';
export type { ViewEngine } from './engines/view-engine.js';
export type { RecordedChange } from './projecting/changes.js';
export type { OneState } from './queries/answering.js';
export { LedgerViews } from './queries/ledger-views.js';
export type { ViewFeed, ViewLag } from './projecting/view-feed.js';
export { AUDIT_MARKS } from './queries/audit.js';
export type { AuditEntry, AuditMark, AuditRequest, AuditTrail } from './queries/audit.js';
export type { ComplianceCount, ComplianceRequest } from './queries/compliance.js';
export { TICKET_SORTS, TICKET_STATES } from './queries/ticket-request.js';
export type {
  ListedTicket,
  TicketFilters,
  TicketList,
  TicketListRequest,
  TicketSort,
} from './queries/ticket-request.js';
export type { KnownTicket } from './queries/tickets.js';
export type { ServiceHoursOfTicket } from './queries/service-hours.js';
export type { TimelineInstant } from './queries/ticket-timeline.js';
export type { VerdictFilters, VerdictList, VerdictListRequest } from './queries/verdict-request.js';
export { nextDue } from './queries/upcoming.js';
export type { UpcomingDue, UpcomingRequest } from './queries/upcoming.js';
export type { WhatIfCount, WhatIfRequest } from './queries/what-if.js';
export type { AgreedTerms } from './queries/agreed-terms.js';
export { parseCursor, writeCursor } from './queries/cursor.js';
export { customersKnown, registrationsOf } from './queries/customers.js';
export type { KnownCustomer, Registration } from './queries/customers.js';
export { effectOn } from './queries/effect.js';
export { LongQuestions } from './long-questions/long-questions.js';
export type { ShownWhatIf } from './long-questions/answered-apart.js';
export { monthReportOf } from './queries/month-report.js';
export type { MonthReportRequest } from './queries/month-report.js';
export { factsNamed } from './queries/facts-named.js';
export type { NamedFact } from './queries/facts-named.js';
export { PROPOSAL_STATES, proposalsOf } from './queries/proposals.js';
export type { KnownProposal, ProposalList, ProposalRequest, ProposalState } from './queries/proposals.js';
export { ticketInFull } from './queries/ticket-in-full.js';
export type { TicketInFull } from './queries/ticket-in-full.js';
export { calendarsKnown, termsKnown } from './queries/published.js';
export type { PublishedCalendar, PublishedTerms } from './queries/published.js';
export { calendarsSeenBy, termsSeenBy } from './queries/seen-by-customer.js';
