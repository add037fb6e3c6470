import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRole } from '#access';
import { SlaError } from '#facts';
import { allowedFor, ruleOf } from './allow.js';
import { type IncomingRequest, signedInOf } from './identity.js';

type RoutedRequest = IncomingRequest & { readonly params: Readonly<Record<string, string | undefined>> };

/** Stands before every route and lets nobody through whom its rule does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws SlaError `NOT_SIGNED_IN` or why what was shown is not taken, `NOT_ALLOWED`, `ROUTE_WITHOUT_RULE` */
  canActivate(context: ExecutionContext): true {
    const rule = ruleOf(this.reflector, context.getHandler(), context.getClass());
    if (!rule) throw new SlaError('ROUTE_WITHOUT_RULE', { routes: context.getHandler().name });
    const request = context.switchToHttp().getRequest<RoutedRequest>();
    const allowed = allowedFor(rule, request.params);
    if (allowed === 'everybody') return true;
    const { roles } = signedInOf(request);
    if (allowed !== 'signed-in' && !hasRole(roles, allowed)) {
      throw new SlaError('NOT_ALLOWED', { roles: allowed.join(', ') });
    }
    return true;
  }
}
