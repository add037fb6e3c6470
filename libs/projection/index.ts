export { KnownTimes } from './known-times.js';
export { bringUpToDate, follow, rebuild } from './projector.js';
export type { View } from './projector.js';
export { ComplianceView } from './views/compliance-view.js';
export type { KnownTicket } from './views/compliance-view.js';
export type { FactLog } from './moments/kept-moments.js';
export { FactColumns } from './moments/fact-columns.js';
