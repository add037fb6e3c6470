/** Every screen, with something to see on it. */
export const SCREENS: Readonly<Record<string, string>> = {
  today: '/today?asOf=2026-06-15T10:00:00.000Z',
  'today, when nothing is due': '/today',
  tickets: '/tickets',
  'tickets, none of them': '/tickets?text=nothing-like-it',
  'a ticket': '/tickets/T-mail-clock?promise=reaction',
  'a ticket that is not there': '/tickets/T-nowhere',
  'the choice of a fact': '/tickets/T-last-evening?record=any',
  'a form for a fact': '/tickets/T-last-evening?record=EscalateToPaid',
  'the report of a ticket': '/record',
  compliance: '/compliance?until=2026-06',
  'the rows behind a figure': '/compliance/rows?month=2026-04&guarantee=reaction',
  customers: '/customers',
  'a customer': '/customers/c-theatre?month=2026-03',
  'a customer who should take a package': '/customers/c-bakery?asOf=2026-07-01T00:00:00.000Z',
  audit: '/audit',
};
