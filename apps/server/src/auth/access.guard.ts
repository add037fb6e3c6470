import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRole } from '#access';
import { SlaError } from '#facts';
import { ruleOf } from './allow.js';
import { type IncomingRequest, signedInOf } from './identity.js';

/** Stands before every route and lets nobody through whom its rule does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws SlaError `NOT_SIGNED_IN` or why what was shown is not taken, `NOT_ALLOWED`, `ROUTE_WITHOUT_RULE` */
  canActivate(context: ExecutionContext): true {
    const rule = ruleOf(this.reflector, context.getHandler(), context.getClass());
    if (!rule) throw new SlaError('ROUTE_WITHOUT_RULE', { routes: context.getHandler().name });
    if (rule === 'everybody') return true;
    const { roles } = signedInOf(context.switchToHttp().getRequest<IncomingRequest>());
    if (rule !== 'signed-in' && !hasRole(roles, rule)) {
      throw new SlaError('NOT_ALLOWED', { roles: rule.join(', ') });
    }
    return true;
  }
}
