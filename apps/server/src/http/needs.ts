import { Allow } from '../auth/allow.js';

/** Who may record something; whoever may more may this too. */
export type Need = 'agent' | 'manager';

/** What whoever calls a route has to be allowed to do. */
export function Needs(need: Need): MethodDecorator {
  return Allow(need);
}
