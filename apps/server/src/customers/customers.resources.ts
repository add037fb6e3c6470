import { type CustomerCommandName, customerCommands, customerShapes } from '#customer';
import { commandRequest } from '../http/command-request.js';
import type { CommandRoute } from '../http/command-routes.js';
import type { Role } from '#access';

/** Where each command about a customer is posted, `/api/v1/customers/{customerId}/{resource}`, and by whom. */
export const customerResources = {
  /** From a day on the customer pays another price. */
  SetPriceLevel: ['price-levels', 'manager'],
  /** A contract begins, by a version of its terms. */
  SignContract: ['contracts', 'manager'],
  /** The contract has other terms, or another version of them, from a day on. */
  AmendContract: ['contract-amendments', 'manager'],
  /** The contract ends. */
  EndContract: ['contract-endings', 'manager'],
  /** The exchange was checked, as the contract promises every month. */
  PerformPbxCheck: ['pbx-checks', 'agent'],
  /** The configuration was saved. */
  TakeBackup: ['backups', 'agent'],
  /** The customer was warned that the same question will be charged next time. */
  GiveRepeatWarning: ['repeat-warnings', 'agent'],
} as const satisfies Partial<Record<CustomerCommandName, readonly [string, Role]>>;

export type DirectCustomerCommandName = keyof typeof customerResources;

/** A route for each of them, with a request class made from the shape of its event. */
export const customerRoutes: readonly CommandRoute<DirectCustomerCommandName>[] = Object.entries(
  customerResources,
).map(([command, [resource, role]]) => {
  const name = command as DirectCustomerCommandName;
  const request = commandRequest(name, customerShapes[customerCommands[name]]);
  return { name, path: `:customerId/${resource}`, request, role };
});
