import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { scopeOf } from '#access';
import { type IncomingRequest, signedInOf } from './identity.js';

const NARROWED = 'sla:narrowed';

const scopeParameter = createParamDecorator((_: undefined, context: ExecutionContext) =>
  scopeOf(signedInOf(context.switchToHttp().getRequest<IncomingRequest>())),
);

/** What the question at hand may be about, as a parameter of a controller's method: a customer's own, or everything. */
export function FromScope(): ParameterDecorator {
  return (target, method, index) => {
    scopeParameter()(target, method, index);
    if (method !== undefined) Reflect.defineMetadata(NARROWED, true, target, method);
  };
}

/** Whether a route takes the scope, without which it must not answer customers. */
export function isNarrowed(target: object, method: string): boolean {
  return Reflect.getMetadata(NARROWED, target, method) === true;
}
