import { z } from 'zod';
import { epochInstant, identifier, type Instant } from '#facts';
import type { CustomerEventData, CustomerEventType } from './events.js';

/** What can be asked of a customer, and the event that is recorded when it is accepted: one command per event. */
export const customerCommands = {
  RegisterCustomer: 'CustomerRegistered',
  SetPriceLevel: 'PriceLevelSet',
  SignContract: 'ContractSigned',
  AmendContract: 'ContractAmended',
  EndContract: 'ContractEnded',
  PerformPbxCheck: 'PbxCheckPerformed',
  TakeBackup: 'BackupTaken',
  GiveRepeatWarning: 'RepeatWarningGiven',
  CorrectOccurrence: 'OccurrenceCorrected',
  RetractFact: 'FactRetracted',
  ProposeChange: 'ChangeProposed',
  RefuseChange: 'ChangeRefused',
} as const satisfies Record<string, CustomerEventType>;

export type CustomerCommandName = keyof typeof customerCommands;

/** A command of one name, with the data that its event will carry. */
export interface CustomerCommandOf<Name extends CustomerCommandName> {
  readonly name: Name;
  readonly customerId: string;
  /** When it happened, as the reporter says. */
  readonly occurredAt: Instant;
  readonly data: CustomerEventData<(typeof customerCommands)[Name]>;
}

export type CustomerCommand = { [Name in CustomerCommandName]: CustomerCommandOf<Name> }[CustomerCommandName];

/** The shape of what stands around a command's data. */
export const customerCommandShape = z.looseObject({
  customerId: identifier,
  occurredAt: epochInstant,
});
