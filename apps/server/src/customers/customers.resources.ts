import { type CustomerCommandName, customerCommands, customerShapes } from '#customer';
import { commandRequest } from '../http/command-request.js';
import type { CommandRoute } from '../http/command-routes.js';
import type { Role } from '#access';

/** Where each command about a customer is posted, `/api/v1/customers/{customerId}/{resource}`, and by whom. */
export const customerResources = {
  SetPriceLevel: ['price-levels', 'manager'],
  SignContract: ['contracts', 'manager'],
  AmendContract: ['contract-amendments', 'manager'],
  EndContract: ['contract-endings', 'manager'],
  PerformPbxCheck: ['pbx-checks', 'agent'],
  TakeBackup: ['backups', 'agent'],
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
