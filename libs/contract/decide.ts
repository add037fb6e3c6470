import {
  checkAboutAnother,
  checkNotFuture,
  checkShape,
  epochInstant,
  type Fact,
  identifier,
  type Instant,
  type NewFact,
  parseInstant,
  SlaError,
} from '#facts';
import { checkedCalendar } from './checked-calendar.js';
import {
  type PublicationCommand,
  publicationCommands,
  type PublicationCommandOf,
  publicationStream,
} from './commands.js';
import { type PublicationFact, publicationShapes } from './events.js';
import { type Publications, publishedFacts } from './publications.js';
import { TermsBook } from './terms-book.js';

/**
 * The event that a publication leads to. What could not be judged by is refused: from then on nothing could be judged.
 *
 * @throws SlaError `IN_THE_FUTURE`, `SAME_PERSON`, `UNKNOWN_EVENT`, `STREAM_MISMATCH`, `INVALID_TERMS`,
 *   `TERMS_ALREADY_PUBLISHED`, `INVALID_CALENDAR`, `CALENDAR_ALREADY_PUBLISHED`, or what `checkShape` finds
 */
export function decidePublication(command: PublicationCommand, state: Publications, now: Instant): NewFact[] {
  const type = publicationCommands[command.name];
  const occurredAt = checkShape(epochInstant, command.occurredAt);
  const data = checkShape(publicationShapes[type], command.data);
  checkSubject(command);
  checkNotFuture('occurredAt', occurredAt, now);
  const isRecorded = (eventId: string): boolean => publishedFacts(state).some(({ id }) => id === eventId);
  switch (command.name) {
    case 'PublishTerms':
      checkTerms(command, state);
      break;
    case 'PublishCalendar':
      return [{ type, occurredAt, data: { ...data, calendar: calendarOf(command, state) } }];
    case 'CorrectOccurrence':
      checkNotFuture('data.occurredAt', parseInstant(command.data.occurredAt), now);
      checkAboutAnother(command.data.correctedBy, command.data, isRecorded);
      break;
    case 'RetractFact':
      checkAboutAnother(command.data.retractedBy, command.data, isRecorded);
      break;
    default:
  }
  return [{ type, occurredAt, data }];
}

function checkSubject({ subject, data }: PublicationCommand): void {
  if (subject.about === 'supplier') return;
  const id = checkShape(identifier, subject.id);
  const field = `${subject.about}Id`;
  const stated = (data as Record<string, unknown>)[field];
  if (stated !== undefined && stated !== id) {
    throw new SlaError('STREAM_MISMATCH', { field, value: stated, expected: id });
  }
}

/** A version, once published, stays what it was, those that ship with the product included. */
function checkTerms(command: PublicationCommandOf<'PublishTerms'>, state: Publications): void {
  const published = { ...UNRECORDED, stream: publicationStream(command.subject), data: command.data };
  const facts = [...publishedFacts(state), { ...published, type: 'TermsPublished' }];
  new TermsBook().with(facts as PublicationFact[]);
}

/** What a fact that is not recorded yet has no say in. */
const UNRECORDED = { id: '', revision: 0, occurredAt: 0, recordedAt: 0 } satisfies Partial<Fact>;

function calendarOf({ subject, data }: PublicationCommandOf<'PublishCalendar'>, state: Publications): object {
  const before = publishedFacts(state).filter(({ type }) => type === 'CalendarPublished');
  const id = subject.about === 'supplier' ? '' : subject.id;
  return checkedCalendar(
    id,
    data,
    before.map((fact) => fact.data as typeof data),
  );
}
