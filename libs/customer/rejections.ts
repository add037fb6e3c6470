import { SlaError } from '#facts';

/** Why a well-formed command can be refused (design: events, "Rules for accepting a command"); nothing else is. */
export const customerRejections = [
  /** It happens later than a minute from now. */
  'IN_THE_FUTURE',
  /** A check of the exchange that ends before it begins. */
  'END_BEFORE_START',
  /** A correction or retraction that one person makes and approves. */
  'SAME_PERSON',
  /** A correction or retraction of an event that the customer does not have. */
  'UNKNOWN_EVENT',
] as const;

export type CustomerRejection = (typeof customerRejections)[number];

/** Refuses a command: nothing is written. `field` is the one that would have to be different. */
export function refuse(
  code: CustomerRejection,
  data: Readonly<Record<string, unknown>> & { field: string },
): never {
  throw new SlaError(code, data);
}
