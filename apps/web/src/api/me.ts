import { useAnswer } from './use-answer.js';
import type { Me, Role } from './answers.js';

/** Who is signed in, as the server knows them. */
export function useMe() {
  // Kept while another language is asked for, so that nobody is taken off the page that they read.
  return useAnswer<Me>('/me', {}, { keeps: true });
}

/** Managers may what agents may. */
export function hasRole({ roles }: Pick<Me, 'roles'>, ...wanted: readonly Role[]): boolean {
  const all = roles.includes('manager') ? [...roles, 'agent' as const] : roles;
  return all.some((role) => wanted.includes(role));
}
