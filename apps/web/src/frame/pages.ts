import type { Me, Role } from '../api/answers.js';
import { hasRole } from '../api/me.js';

interface Page {
  readonly to: '/today' | '/tickets';
  readonly words: 'nav.today' | 'nav.tickets';
  readonly roles: readonly Role[];
  /** Pressed after `g`. */
  readonly key: string;
}

/** Where everybody can go, by role. */
const PAGES: readonly Page[] = [
  { to: '/today', words: 'nav.today', roles: ['agent', 'auditor', 'customer'], key: 't' },
  { to: '/tickets', words: 'nav.tickets', roles: ['agent', 'auditor', 'customer'], key: 'l' },
];

export function pagesFor(me: Me): readonly Page[] {
  return PAGES.filter(({ roles }) => hasRole(me, ...roles));
}
