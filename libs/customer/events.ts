import { z } from 'zod';
import { correctionShapes, identifier, instant, localDate, termsVersion, text } from '#facts';

/** What can happen to a customer and to the contracts they sign (design: events, "Customer … events"). */
const customerId = { customerId: identifier.optional() };
const priceLevel = z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)?$/)]);
const contractTerms = { contractId: identifier, termsId: identifier, termsVersion, from: localDate };
const statement = { month: z.string().regex(/^\d{4}-\d\d$/), root: text, totals: z.looseObject({}) };

export const customerShapes = {
  CustomerRegistered: z.looseObject({
    ...customerId,
    name: text,
    email: text,
    phone: text.optional(),
    priceLevel: priceLevel.optional(),
  }),
  PriceLevelSet: z.looseObject({ ...customerId, priceLevel, from: localDate }),
  ContractSigned: z.looseObject({ ...customerId, ...contractTerms }),
  ContractAmended: z.looseObject({ ...customerId, ...contractTerms }),
  ContractEnded: z.looseObject({ ...customerId, contractId: identifier, on: localDate, reason: text }),
  PbxCheckPerformed: z.looseObject({
    ...customerId,
    contractId: identifier,
    technician: text,
    findings: text,
    startedAt: instant.optional(),
    endedAt: instant.optional(),
  }),
  BackupTaken: z.looseObject({ ...customerId, contractId: identifier, backupId: text }),
  RepeatWarningGiven: z.looseObject({
    ...customerId,
    topic: text,
    ticketId: identifier,
    channel: text,
    reference: text,
  }),
  PersonalDataErased: z.looseObject({
    ...customerId,
    reason: text,
    erasedBy: text,
    approvedBy: text,
    keyIds: z.array(text),
  }),
  ...correctionShapes,
};

/** Sealed months, in streams of their own (`statement-<customerId>-<yyyy-mm>`). */
export const statementShapes = {
  StatementSealed: z.looseObject({ ...statement, position: z.union([z.string(), z.number()]) }),
  StatementRestated: z.looseObject({ ...statement, cause: text, changes: z.array(z.unknown()) }),
};

export type CustomerEventType = keyof typeof customerShapes;
export type CustomerEventData<Type extends CustomerEventType> = z.infer<(typeof customerShapes)[Type]>;
