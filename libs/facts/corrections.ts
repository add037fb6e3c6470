import { z } from 'zod';
import { identifier, instant, text } from './shapes.js';

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
  ChangeProposed: z.looseObject({ changeId: identifier, by: text }),
  ChangeRefused: z.looseObject({ changeId: identifier, by: text }),
};
