import type { z } from 'zod';
import type { Instant } from '#facts';
import type { publicationShapes } from './events.js';

/** What the supplier publishes for everybody, and the event that is recorded when it is accepted. */
export const publicationCommands = {
  PublishTerms: 'TermsPublished',
  PublishCalendar: 'CalendarPublished',
  PublishPriceList: 'PriceListPublished',
  HoldTraining: 'TrainingHeld',
  CorrectOccurrence: 'OccurrenceCorrected',
  RetractFact: 'FactRetracted',
  ProposeChange: 'ChangeProposed',
  RefuseChange: 'ChangeRefused',
} as const;

export type PublicationCommandName = keyof typeof publicationCommands;

/** Which stream a publication belongs to: `terms-<id>`, `calendar-<id>`, or `supplier`. */
export type PublicationSubject =
  { readonly about: 'terms' | 'calendar'; readonly id: string } | { readonly about: 'supplier' };

export type PublicationCommandOf<Name extends PublicationCommandName> = {
  readonly name: Name;
  readonly subject: PublicationSubject;
  readonly occurredAt: Instant;
  readonly data: z.infer<(typeof publicationShapes)[(typeof publicationCommands)[Name]]>;
};

export type PublicationCommand = {
  [Name in PublicationCommandName]: PublicationCommandOf<Name>;
}[PublicationCommandName];

/** The stream that a publication belongs to. */
export function publicationStream(subject: PublicationSubject): string {
  return subject.about === 'supplier' ? 'supplier' : `${subject.about}-${subject.id}`;
}
