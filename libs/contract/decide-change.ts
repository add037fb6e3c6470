import {
  type ApprovedChange,
  type ChangeCommand,
  checkChangeType,
  decideChange,
  type Instant,
  type NewFact,
} from '#facts';
import type { PublicationCommand, PublicationSubject } from './commands.js';
import { decidePublication } from './decide.js';
import type { Publications } from './publications.js';

/** What takes two people: the command that an approved proposal amounts to, and where its event names who proposed it. */
export const publicationChanges = {
  TermsPublished: { name: 'PublishTerms', proposer: 'publishedBy', about: 'terms' },
  CalendarPublished: { name: 'PublishCalendar', proposer: 'publishedBy', about: 'calendar' },
  OccurrenceCorrected: { name: 'CorrectOccurrence', proposer: 'correctedBy', about: undefined },
  FactRetracted: { name: 'RetractFact', proposer: 'retractedBy', about: undefined },
} as const;

type ChangeType = keyof typeof publicationChanges;

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
  const { subject, occurredAt } = command;
  const decided = decideChange(command, state.changes, (approved) =>
    decidePublication(commandOf(subject, approved), state, now),
  );
  return decided.flatMap((fact) => {
    if (fact.type !== 'ChangeProposed' && fact.type !== 'ChangeRefused') return [fact];
    const name = fact.type === 'ChangeProposed' ? 'ProposeChange' : 'RefuseChange';
    return decidePublication(
      { name, subject, occurredAt, data: fact.data } as PublicationCommand,
      state,
      now,
    );
  });
}

function commandOf(
  subject: PublicationSubject,
  { proposal, approvedBy, occurredAt }: ApprovedChange,
): PublicationCommand {
  const { name, proposer } = publicationChanges[checkChangeType(proposal.type, typesIn(subject))];
  const { changeId, by, change } = proposal;
  const data = { ...change, [proposer]: by, approvedBy, changeId };
  return { name, subject, occurredAt, data } as unknown as PublicationCommand;
}

/** Terms are published in the stream of their id, calendars in that of theirs. */
function typesIn(subject: PublicationSubject): ChangeType[] {
  return (Object.keys(publicationChanges) as ChangeType[]).filter((type) => {
    const { about } = publicationChanges[type];
    return about === undefined || about === subject.about;
  });
}
