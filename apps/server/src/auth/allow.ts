import { SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Role } from '#access';

/** Who may use a route; `stricter` says for whom some values of a path's parameter are. */
export interface Rule {
  readonly roles: readonly Role[] | 'signed-in' | 'everybody';
  readonly stricter?: { readonly param: string; readonly roles: Readonly<Record<string, readonly Role[]>> };
}

const RULE = 'sla:rule';
const STRICTER = 'sla:stricter';

type RouteDecorator = MethodDecorator & ClassDecorator;

/** The route is for these roles, and for those that include one of them. */
export function Allow(...roles: readonly [Role, ...Role[]]): RouteDecorator {
  return SetMetadata(RULE, roles);
}

/** The route is for everybody who is signed in. */
export function AllowSignedIn(): RouteDecorator {
  return SetMetadata(RULE, 'signed-in' satisfies Rule['roles']);
}

/** The route is for everybody, signed in or not. */
export function Public(): RouteDecorator {
  return SetMetadata(RULE, 'everybody' satisfies Rule['roles']);
}

/** For these values of a parameter of its path a route is for fewer than its rule says. */
export function AllowOnly(param: string, roles: Readonly<Record<string, readonly Role[]>>): RouteDecorator {
  return SetMetadata(STRICTER, { param, roles });
}

type Target = Parameters<Reflector['getAllAndOverride']>[1][number];

/** The rule of a method, or else that of its class; nothing where nobody has stated one. */
export function ruleOf(reflector: Reflector, method: Target, of: Target): Rule | undefined {
  const roles = reflector.getAllAndOverride<Rule['roles'] | undefined>(RULE, [method, of]);
  if (roles === undefined) return undefined;
  const stricter = reflector.get<Rule['stricter']>(STRICTER, method);
  return stricter ? { roles, stricter } : { roles };
}

/** Those whom a rule lets through for the parameters of a request. */
export function allowedFor(
  { roles, stricter }: Rule,
  params: Readonly<Record<string, string | undefined>>,
): Rule['roles'] {
  if (!stricter) return roles;
  const value = params[stricter.param] ?? '';
  return Object.hasOwn(stricter.roles, value) ? (stricter.roles[value] ?? []) : roles;
}
