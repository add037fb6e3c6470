import { z } from 'zod';
import { identifier, termsVersion, text } from '#facts';

/**
 * Terms: what one contract promises, as versioned data (design: terms, sections 2 to 4 and 8).
 * Where the offer is silent or can be read in two ways, the reading is a field of the terms.
 */
const phrase = z.strictObject({ en: text, sk: text });
export type Phrase = z.infer<typeof phrase>;

const positive = z.number().positive();
const whole = z.int().positive();

/** How a period is counted (judging: "A clock"). */
const counting = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('service-hours'), hours: positive }),
  z.strictObject({ by: z.literal('working-days'), days: whole }),
  z.strictObject({ by: z.literal('elapsed-hours'), hours: positive }),
  z.strictObject({ by: z.literal('weeks'), weeks: whole }),
  z.strictObject({ by: z.literal('calendar-days'), days: whole }),
]);
export type Counting = z.infer<typeof counting>;

const timed = z.strictObject({
  counting,
  /** A start outside service hours counts as the next opening. */
  receiptAtNextOpening: z.boolean().optional(),
  /** States that pause the clock; the offer names none. */
  pausedWhile: z.array(z.enum(['awaiting-customer'])).optional(),
  clause: phrase,
});
export type TimedGuarantee = z.infer<typeof timed>;

const clauseOnly = z.strictObject({ clause: phrase });

const guarantees = z.strictObject({
  reaction: timed.optional(),
  'remote-resolution': timed.optional(),
  'technician-dispatch': timed.optional(),
  replacement: timed
    .extend({ stoppedBy: z.array(z.enum(['ReplacementShipped', 'TechnicianDispatched'])).min(1) })
    .optional(),
  'replacement-adjustment': timed.optional(),
  'configuration-restore': timed.optional(),
  'final-resolution': timed.optional(),
  'same-day-departure': clauseOnly.optional(),
  'sla-first': clauseOnly.optional(),
  'pbx-check': z.strictObject({ checksPerMonth: whole, clause: phrase }).optional(),
  'included-remote': z
    .strictObject({ minutesPerMonth: positive, includesChanges: z.boolean(), clause: phrase })
    .optional(),
});

/** Section 8, "Readings": the first of each pair is the default. */
export const readingsShape = z.strictObject({
  workingDays: z.enum(['closing-time', 'rolling']).default('closing-time'),
  weeksEndMovedBy: z.enum(['days-of-rest', 'public-holidays']).default('days-of-rest'),
  replacementStarts: z.enum(['fault-confirmed', 'reported']).default('fault-confirmed'),
  technicianDispatchStarts: z.enum(['need-established', 'reported']).default('need-established'),
  acknowledgedBy: z.enum(['accepted', 'delivered']).default('accepted'),
  includedOnSite: z.enum(['at-checks', 'any-on-site-work']).default('at-checks'),
  startedHalfHours: z.enum(['per-entry', 'per-ticket']).default('per-entry'),
  slaFirst: z.enum(['first-confirmation', 'first-work']).default('first-confirmation'),
});

export const termsShape = z.strictObject({
  id: identifier,
  version: termsVersion,
  name: phrase,
  serviceHoursCalendar: identifier,
  /** Its zone is the contract's zone: local dates and months are read in it. */
  workingDaysCalendar: identifier,
  guarantees,
  readings: readingsShape.prefault({}),
  /** EUR without VAT, as decimal text. */
  pricePerMonth: z
    .string()
    .regex(/^\d+\.\d\d$/, 'NOT_AN_AMOUNT')
    .optional(),
  includedOnSiteMinutesPerMonth: positive.optional(),
});

export type Terms = z.infer<typeof termsShape>;
export type Readings = Terms['readings'];
export type TermsGuaranteeId = keyof Terms['guarantees'];
export type TimedGuaranteeId = Exclude<
  TermsGuaranteeId,
  'same-day-departure' | 'sla-first' | 'pbx-check' | 'included-remote'
>;
/** Every promise that has rows, those that need no contract included. */
export type GuaranteeId = TermsGuaranteeId | 'paid-consent' | 'repeat-warning';

export const GUARANTEES = [
  ...Object.keys(guarantees.shape),
  'paid-consent',
  'repeat-warning',
] as readonly GuaranteeId[];
