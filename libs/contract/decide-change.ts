import { type ChangeCommand, type ChangeKinds, decideChange, type Instant, type NewFact } from '#facts';
import type { PublicationCommand, PublicationSubject } from './commands.js';
import { decidePublication } from './decide.js';
import type { Publications } from './publications.js';

/** What takes two people, and where: nothing where in every stream. */
export const publicationChanges = {
  TermsPublished: { name: 'PublishTerms', proposer: 'publishedBy', about: 'terms' },
  CalendarPublished: { name: 'PublishCalendar', proposer: 'publishedBy', about: 'calendar' },
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy', about: undefined },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy', about: undefined },
} as const satisfies Record<string, ChangeKinds[string] & { readonly about: string | undefined }>;

/** A publication that takes two people, or a change to one, in one of its stages. */
export type PublicationChangeCommand = ChangeCommand & { readonly subject: PublicationSubject };

/**
 * The event that a stage of it leads to; an approval leads to the publication itself.
 *
 * @throws SlaError one of `changeRejections`, or what `decidePublication` refuses with
 */
export function decidePublicationChange(
  command: PublicationChangeCommand,
  state: Publications,
  now: Instant,
): readonly NewFact[] {
  const { subject } = command;
  return decideChange(command, state.changes, {
    kinds: publicationChangesIn(subject.about),
    decide: (each) => decidePublication({ ...each, subject } as unknown as PublicationCommand, state, now),
  });
}

/** What takes two people in one kind of stream: terms are published in that of their id, calendars in that of theirs. */
export function publicationChangesIn(about: PublicationSubject['about']): ChangeKinds {
  const kinds = Object.entries(publicationChanges);
  return Object.fromEntries(kinds.filter(([, kind]) => kind.about === undefined || kind.about === about));
}
