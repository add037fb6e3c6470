import type { Me, Role } from '../api/answers.js';
import { hasRole } from '../api/me.js';

interface Page {
  readonly to: '/today' | '/tickets' | '/changes' | '/what-if';
  readonly words: 'nav.today' | 'nav.tickets' | 'nav.changes' | 'nav.whatIf';
  readonly roles: readonly Role[];
  /** Pressed after `g`. */
  readonly key: string;
}

/** Where everybody can go, by role. */
const PAGES: readonly Page[] = [
  { to: '/today', words: 'nav.today', roles: ['agent', 'auditor', 'customer'], key: 't' },
  { to: '/tickets', words: 'nav.tickets', roles: ['agent', 'auditor', 'customer'], key: 'l' },
  { to: '/changes', words: 'nav.changes', roles: ['agent', 'auditor'], key: 'h' },
  { to: '/what-if', words: 'nav.whatIf', roles: ['manager', 'auditor'], key: 'w' },
];

export function pagesFor(me: Me): readonly Page[] {
  return PAGES.filter(({ roles }) => hasRole(me, ...roles));
}
