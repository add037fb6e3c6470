import { SetMetadata } from '@nestjs/common';

/** Who may do something; whoever may more may this too. */
export type Need = 'agent' | 'manager';

/** The key under which a route keeps what it needs. */
export const NEEDS = 'sla:needs';

/** What whoever calls a route has to be allowed to do. */
export function Needs(need: Need): MethodDecorator {
  return SetMetadata(NEEDS, need);
}
