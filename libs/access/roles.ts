/** What people and programs may do. Everybody has one or more of them; nobody has one by default. */
export const ROLES = ['agent', 'manager', 'auditor', 'customer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a role holds beside itself: whoever approves what agents record may record as well. */
const INCLUDED: Partial<Record<Role, readonly Role[]>> = { manager: ['agent'] };

/** True where one of the roles, or one that it includes, is among those that are allowed. */
export function hasRole(roles: readonly Role[], allowed: readonly Role[]): boolean {
  return roles.some((role) => [role, ...(INCLUDED[role] ?? [])].some((held) => allowed.includes(held)));
}

export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
