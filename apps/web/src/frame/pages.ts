import type { Me, Role } from '../api/answers.js';
import { hasRole } from '../api/me.js';

interface Page {
  readonly to: `/${'today' | 'tickets' | 'compliance' | 'customers' | 'publications' | 'changes' | 'what-if' | 'audit' | 'keys'}`;
  readonly words: `nav.${'today' | 'tickets' | 'compliance' | 'customers' | 'publications' | 'changes' | 'whatIf' | 'audit' | 'keys'}`;
  readonly roles: readonly Role[];
  /** Pressed after `g`. */
  readonly key: string;
}

/** Where everybody can go, by role. */
const PAGES: readonly Page[] = [
  { to: '/today', words: 'nav.today', roles: ['agent', 'auditor', 'customer'], key: 't' },
  { to: '/tickets', words: 'nav.tickets', roles: ['agent', 'auditor', 'customer'], key: 'l' },
  { to: '/compliance', words: 'nav.compliance', roles: ['agent', 'auditor', 'customer'], key: 'c' },
  { to: '/customers', words: 'nav.customers', roles: ['agent', 'auditor', 'customer'], key: 'u' },
  { to: '/publications', words: 'nav.publications', roles: ['agent', 'auditor', 'customer'], key: 'p' },
  { to: '/changes', words: 'nav.changes', roles: ['agent', 'auditor'], key: 'h' },
  { to: '/what-if', words: 'nav.whatIf', roles: ['manager', 'auditor'], key: 'w' },
  { to: '/audit', words: 'nav.audit', roles: ['manager', 'auditor'], key: 'a' },
  // An auditor may read it too, and comes there by its address.
  { to: '/keys', words: 'nav.keys', roles: ['administrator'], key: 'k' },
];

export function pagesFor(me: Me): readonly Page[] {
  return PAGES.filter(({ roles }) => hasRole(me, ...roles));
}
