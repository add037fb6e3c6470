import { useAnswer } from './use-answer.js';
import type { Me, Role } from './answers.js';

/** Who is signed in, as the server knows them. */
export function useMe() {
  return useAnswer<Me>('/me');
}

/** Managers may what agents may. */
export function hasRole({ roles }: Pick<Me, 'roles'>, ...wanted: readonly Role[]): boolean {
  const all = roles.includes('manager') ? [...roles, 'agent' as const] : roles;
  return all.some((role) => wanted.includes(role));
}
