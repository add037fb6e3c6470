import { describe, expect, test } from '@jest/globals';
import { shippedCalendars } from '#calendar';
import { type NewFact, parseInstant, SlaError } from '#facts';
import { decidePublication, evolvePublications, initialPublications, shippedTerms } from './index.js';
import type { PublicationCommand, Publications } from './index.js';

const NOW = parseInstant('2026-03-27T18:00:00+01:00');

function terms(version: number, content: object = {}): PublicationCommand {
  const data = { version, terms: { ...shippedTerms()[0], id: undefined, ...content } };
  return { name: 'PublishTerms', subject: { about: 'terms', id: 'variant-1' }, occurredAt: NOW, data };
}

function calendar(version: number, content: object = {}): PublicationCommand {
  const office = shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700');
  const data = { version, calendar: { ...office, offsetChanges: undefined, ...content }, reason: 'the law' };
  return {
    name: 'PublishCalendar',
    subject: { about: 'calendar', id: 'sk-weekdays-0830-1700' },
    occurredAt: NOW,
    data,
  };
}

function decided(command: PublicationCommand, state: Publications = initialPublications): NewFact | string {
  try {
    return decidePublication(command, state, NOW)[0]!;
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    return error.code;
  }
}

/** The state after these publications. */
function after(...commands: readonly PublicationCommand[]): Publications {
  return commands.reduce((state, command, revision) => {
    const [fact] = decidePublication(command, state, NOW);
    const place = { id: `event-${revision}`, stream: 'terms-variant-1', revision, recordedAt: NOW };
    return evolvePublications(state, { ...fact!, ...place });
  }, initialPublications);
}

describe('a version, once published, stays what it was', () => {
  test('of terms, those that ship with the product included', () => {
    expect(decided(terms(1))).toMatchObject({ type: 'TermsPublished' });
    expect(decided(terms(1, { pricePerMonth: '46.00' }))).toBe('TERMS_ALREADY_PUBLISHED');
    expect(decided(terms(2, { pricePerMonth: '46.00' }))).toMatchObject({ type: 'TermsPublished' });
    expect(decided(terms(2, { pricePerMonth: '47.00' }), after(terms(2)))).toBe('TERMS_ALREADY_PUBLISHED');
    expect(decided(terms(3, { pricePerMonth: '47.00' }), after(terms(2)))).toMatchObject({
      type: 'TermsPublished',
    });
  });

  test('of a calendar, those that ship with the product included', () => {
    const other = { daysOfRest: [] };
    expect(decided(calendar(1))).toMatchObject({ type: 'CalendarPublished' });
    expect(decided(calendar(1, other))).toBe('CALENDAR_ALREADY_PUBLISHED');
    expect(decided(calendar(2, other))).toMatchObject({ type: 'CalendarPublished' });
    expect(decided(calendar(2, other), after(calendar(2)))).toBe('CALENDAR_ALREADY_PUBLISHED');
  });
});

describe('what nothing could be judged by is refused', () => {
  test.each([
    ['terms without guarantees', terms(2, { guarantees: undefined }), 'INVALID_TERMS'],
    ['a calendar of a zone that is none', calendar(2, { timezone: 'Europe/Nitra' }), 'INVALID_CALENDAR'],
    ['of the future', { ...terms(2), occurredAt: NOW + 3_600_000 }, 'IN_THE_FUTURE'],
    [
      'under the name of another',
      { ...terms(2), subject: { about: 'terms', id: 'no name' } },
      'INVALID_IDENTIFIER',
    ],
  ] as const)('%s', (_, command, code) => {
    expect(decided(command)).toBe(code);
  });
});

test('a calendar is stored with the changes of offset that it will be judged by', () => {
  const { data } = decided(calendar(2)) as NewFact<
    string,
    { calendar: { offsetChanges: readonly unknown[] } }
  >;
  expect(data.calendar.offsetChanges.length).toBeGreaterThan(5);
});

test('two people take a training back that never was', () => {
  const subject = { about: 'supplier' } as const;
  const data = { title: 'Queues', participants: 5 };
  const held: PublicationCommand = { name: 'HoldTraining', subject, occurredAt: NOW, data };
  const retraction = (eventId: string, approvedBy: string): PublicationCommand => ({
    name: 'RetractFact',
    subject,
    occurredAt: NOW,
    data: { eventId, reason: 'cancelled', retractedBy: 'eva', approvedBy },
  });
  expect(decided(retraction('event-0', 'ivan'), after(held))).toMatchObject({ type: 'FactRetracted' });
  expect(decided(retraction('event-0', 'Eva'), after(held))).toBe('SAME_PERSON');
  expect(decided(retraction('event-7', 'ivan'), after(held))).toBe('UNKNOWN_EVENT');
});
