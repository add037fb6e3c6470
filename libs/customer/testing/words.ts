import { scenarios } from '../../../test/support/given-when-then.js';
import { on } from '../../../test/support/situation.js';
import { customerCommands, decideCustomer, evolveCustomer, initialCustomer } from '../index.js';
import type { CustomerCommand, CustomerCommandName, CustomerState } from '../index.js';

/** The day on which the examples play, in the evening of which they are told: a Friday without anything particular. */
export function friday(time: string): string {
  return `Fri 2026-03-27 ${time}`;
}

export const { given } = scenarios<CustomerCommand, CustomerState>(
  { decide: decideCustomer, evolve: evolveCustomer, initial: initialCustomer },
  friday('18:00'),
);

/** A command about the customer acme, with ordinary data where the example does not care. */
export function ask(name: CustomerCommandName, when: string, data: object = {}): CustomerCommand {
  const { occurredAt, data: ordinary } = on(when, customerCommands[name], { ...FURTHER_DATA[name], ...data });
  return { name, customerId: 'acme', occurredAt: Date.parse(occurredAt), data: ordinary } as CustomerCommand;
}

/** What ordinary data leaves to the example. */
const FURTHER_DATA: Partial<Record<CustomerCommandName, object>> = {
  SetPriceLevel: { priceLevel: '0.9', from: '2026-04-01' },
  SignContract: { contractId: 'acme-1', termsId: 'variant-2', from: '2026-04-01' },
  AmendContract: { contractId: 'acme-1', termsId: 'variant-3', from: '2026-05-01' },
  EndContract: { contractId: 'acme-1', on: '2026-12-31' },
  PerformPbxCheck: { contractId: 'acme-1' },
  TakeBackup: { contractId: 'acme-1', backupId: 'backup-1' },
  GiveRepeatWarning: { topic: 'voicemail' },
  CorrectOccurrence: { occurredAt: friday('09:05') },
  ProposeChange: { changeId: 'change-1', by: 'dispatcher' },
  RefuseChange: { changeId: 'change-1', by: 'manager' },
};

/** What happened to acme; the names are for those who correct or retract it. */
export const registered = on('Mon 2026-01-05 09:00', 'CustomerRegistered', {}, { as: 'registration' });
export const signed = on(
  'Mon 2026-01-05 09:05',
  'ContractSigned',
  { contractId: 'acme-1', termsId: 'variant-2', from: '2026-01-06' },
  { as: 'signature' },
);
