import { SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Role } from '#access';

/** Who may use a route. */
export type Rule = readonly Role[] | 'signed-in' | 'everybody';

const RULE = 'sla:rule';

type RouteDecorator = MethodDecorator & ClassDecorator;

/** The route is for these roles, and for those that include one of them. */
export function Allow(...roles: readonly [Role, ...Role[]]): RouteDecorator {
  return SetMetadata(RULE, roles);
}

/** The route is for everybody who is signed in. */
export function AllowSignedIn(): RouteDecorator {
  return SetMetadata(RULE, 'signed-in' satisfies Rule);
}

/** The route is for everybody, signed in or not. */
export function Public(): RouteDecorator {
  return SetMetadata(RULE, 'everybody' satisfies Rule);
}

type Target = Parameters<Reflector['getAllAndOverride']>[1][number];

/** The rule of a method, or else that of its class; nothing where nobody has stated one. */
export function ruleOf(reflector: Reflector, method: Target, of: Target): Rule | undefined {
  return reflector.getAllAndOverride<Rule | undefined>(RULE, [method, of]);
}
