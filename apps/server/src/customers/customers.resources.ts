import type { CustomerCommandName } from '#customer';
import type { Role } from '#access';
import { SlaError } from '#facts';

/** Where each command about a customer is posted: `/api/v1/customers/{customerId}/{resource}`. */
export const customerResources = {
  SetPriceLevel: 'price-levels',
  SignContract: 'contracts',
  AmendContract: 'contract-amendments',
  EndContract: 'contract-endings',
  PerformPbxCheck: 'pbx-checks',
  TakeBackup: 'backups',
  GiveRepeatWarning: 'repeat-warnings',
  CorrectOccurrence: 'corrections',
  RetractFact: 'retractions',
  ProposeChange: 'change-proposals',
  RefuseChange: 'change-refusals',
} as const satisfies Record<Exclude<CustomerCommandName, 'RegisterCustomer'>, string>;

/** What only those may record who approve. */
export const customerApprovals: Readonly<Record<string, readonly Role[]>> = {
  [customerResources.CorrectOccurrence]: ['manager'],
  [customerResources.RetractFact]: ['manager'],
};

const commandNames = new Map(
  Object.entries(customerResources).map(([name, resource]) => [resource as string, name]),
);

/** @throws SlaError `UNKNOWN_RESOURCE` */
export function customerCommandNamed(resource: string): CustomerCommandName {
  const name = commandNames.get(resource);
  if (name === undefined) throw new SlaError('UNKNOWN_RESOURCE', { resource });
  return name as CustomerCommandName;
}
