import type { Me, Role } from '../api/answers.js';
import { hasRole } from '../api/me.js';

interface Page {
  readonly to: '/today' | '/tickets' | '/compliance' | '/customers' | '/changes' | '/what-if' | '/audit';
  readonly words: `nav.${'today' | 'tickets' | 'compliance' | 'customers' | 'changes' | 'whatIf' | 'audit'}`;
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
  { to: '/changes', words: 'nav.changes', roles: ['agent', 'auditor'], key: 'h' },
  { to: '/what-if', words: 'nav.whatIf', roles: ['manager', 'auditor'], key: 'w' },
  { to: '/audit', words: 'nav.audit', roles: ['manager', 'auditor'], key: 'a' },
];

export function pagesFor(me: Me): readonly Page[] {
  return PAGES.filter(({ roles }) => hasRole(me, ...roles));
}
