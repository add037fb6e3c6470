import { z } from 'zod';
import { identifier, instant, text } from './shapes.js';

/** What stands in the place of fields whose key was destroyed. */
const erased = z.string();

/** Facts about other facts: they may stand in any stream, and never change what they name. */
export const correctionShapes = {
  OccurrenceCorrected: z.looseObject({
    eventId: text,
    occurredAt: instant,
    reason: text,
    correctedBy: text,
    approvedBy: text,
    changeId: identifier.optional(),
  }),
  FactRetracted: z.looseObject({
    eventId: text,
    reason: text,
    retractedBy: text,
    approvedBy: text,
    changeId: identifier.optional(),
  }),
  ChangeProposed: z.looseObject({
    changeId: identifier,
    by: text,
    /** The event that is recorded once somebody else approves, and its data without the people. */
    type: text.optional(),
    change: z.union([z.looseObject({}), erased]).optional(),
    /** When that event happened; default: when it is approved. */
    occurredAt: instant.optional(),
  }),
  /** By another person, or by the proposer, who takes the proposal back. */
  ChangeRefused: z.looseObject({
    changeId: identifier,
    by: text,
    reason: text.optional(),
    isWithdrawal: z.boolean().optional(),
  }),
};

/** What is personal in them, and therefore sealed: text that anybody may have written anything into. */
export const correctionPersonalFields = {
  OccurrenceCorrected: ['reason'],
  FactRetracted: ['reason'],
  ChangeProposed: ['change'],
  ChangeRefused: ['reason'],
} as const;
