import { z } from 'zod';
import { correctionShapes, type FactOf, identifier, termsVersion, text } from '#facts';

/** What the supplier publishes: terms, calendars, price lists, trainings held. */
const twoPeople = {
  publishedBy: text.optional(),
  approvedBy: text.optional(),
  changeId: identifier.optional(),
};

export const publicationShapes = {
  TermsPublished: z.looseObject({
    termsId: identifier.optional(),
    version: termsVersion,
    terms: z.looseObject({}),
    ...twoPeople,
  }),
  CalendarPublished: z.looseObject({
    calendarId: identifier.optional(),
    version: termsVersion,
    calendar: z.looseObject({}),
    reason: text,
    ...twoPeople,
  }),
  TrainingHeld: z.looseObject({ title: text, participants: z.int().min(0) }),
  PriceListPublished: z.looseObject({ version: termsVersion, prices: z.looseObject({}) }),
  ...correctionShapes,
};

export type PublicationFact = FactOf<typeof publicationShapes>;
