import { describe, expect, test } from '@jest/globals';
import { shippedCalendars } from '#calendar';
import { shippedTerms } from '#contract';
import { calendarLines } from '../../../apps/web/src/publications/compare/calendar-lines.js';
import { differencesOf, type Telling } from '../../../apps/web/src/publications/compare/lines.js';
import { termsLines } from '../../../apps/web/src/publications/compare/terms-lines.js';
import { textDifference } from '../../../apps/web/src/publications/compare/word-difference.js';

/** Every word by its key, with what is filled in: what is said of what can be seen, and not in which words. */
const telling: Telling = {
  language: 'en',
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
};
const office = shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700');
const terms = shippedTerms()[2];

const ofCalendars = (before: object, after: object, withOffsets = false) =>
  differencesOf(calendarLines(before, telling, withOffsets), calendarLines(after, telling, withOffsets));
const ofTerms = (before: object, after: object) =>
  differencesOf(termsLines(before, telling), termsLines(after, telling));

describe('what a calendar says otherwise than another', () => {
  const calendar = { ...office };

  test('is nothing where it is the same, also in a short form', () => {
    expect(ofCalendars(calendar, structuredClone(calendar), true)).toEqual([]);
    const { daysOfRest, ...rest } = calendar;
    expect(ofCalendars(calendar, { ...rest, holidays: daysOfRest })).toEqual([]);
  });

  test('is told by weekday, by date, and by what it is about', () => {
    const changed = {
      ...calendar,
      weekly: { ...calendar.weekly, fri: [['08:30', '12:00']], sat: [['09:00', '12:00']] },
      daysOfRest: [
        ...(calendar.daysOfRest ?? []).filter(({ date }) => date !== '2026-05-01'),
        { date: '2026-06-05', en: 'Company day', sk: 'Firemný deň' },
      ],
      exceptions: [{ date: '2026-05-02', intervals: [] }],
      validUntil: '2029-01-01',
    };
    expect(ofCalendars(calendar, changed).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'changed validUntil',
      'changed week fri',
      'changed week sat',
      'added rest 2026-06-05',
      'added exception 2026-05-02',
      'removed rest 2026-05-01',
    ]);
    expect(ofCalendars(calendar, changed)).toContainEqual({
      ...{ kind: 'changed', key: 'week fri', name: 'Friday', group: 'publications.groups.week' },
      ...{ before: '08:30–17:00', after: '08:30–12:00' },
    });
  });

  test('a name that differs in one language only is seen in the other too', () => {
    const [first, ...others] = calendar.daysOfRest ?? [];
    const renamed = { ...calendar, daysOfRest: [{ ...first, sk: 'Nový rok' }, ...others] };
    expect(ofCalendars(calendar, renamed)).toMatchObject([{ kind: 'changed', key: 'rest 2023-01-01' }]);
  });

  test('changes of clock are compared where both state them', () => {
    const [, ...offsetChanges] = calendar.offsetChanges ?? [];
    expect(ofCalendars(calendar, { ...calendar, offsetChanges }, true)).toMatchObject([{ kind: 'removed' }]);
  });

  test('whatever somebody has typed is compared as far as it can be read', () => {
    const typed = { weekly: { mon: 'always' }, daysOfRest: 7, exceptions: [null, { date: 5 }], timezone: [] };
    expect(ofCalendars(calendar, typed).length).toBeGreaterThan(50);
    for (const nothing of [null, 5, 'x', []]) expect(calendarLines(nothing, telling, true)).toHaveLength(7);
  });
});

describe('what terms say otherwise than others', () => {
  test('is told by promise: its time, its conditions and each clause', () => {
    const guarantees = { ...terms?.guarantees };
    const { reaction, replacement } = guarantees;
    const changed = {
      ...terms,
      pricePerMonth: '360.00',
      guarantees: {
        ...guarantees,
        'same-day-departure': undefined,
        reaction: { ...reaction, counting: { by: 'service-hours', hours: 2 }, receiptAtNextOpening: true },
        replacement: { ...replacement, clause: { ...replacement?.clause, sk: 'Inak.' } },
      },
      readings: { ...terms?.readings, slaFirst: 'first-work' },
    };
    const { 'same-day-departure': _gone, ...kept } = changed.guarantees;
    expect(
      ofTerms({ ...terms }, { ...changed, guarantees: kept }).map(({ kind, key }) => `${kind} ${key}`),
    ).toEqual([
      'changed price',
      'changed reaction due',
      'added reaction conditions',
      'changed replacement clauseSk',
      'changed reading slaFirst',
      'removed same-day-departure clauseSk',
      'removed same-day-departure clauseEn',
    ]);
  });

  test('readings that are left out are the usual ones', () => {
    const { readings: _usual, ...short } = { ...shippedTerms()[0] };
    expect(ofTerms({ ...shippedTerms()[0] }, short)).toEqual([]);
  });
});

test('of a long text only what differs is marked, by whole words', () => {
  expect(textDifference('Reaction time: 2 hours of service.', 'Reaction time: 4 hours of service.')).toEqual({
    ...{ start: 'Reaction time: ', before: '2 ', after: '4 ', end: 'hours of service.' },
  });
  expect(textDifference('a b', 'a b c')).toEqual({ start: 'a ', before: 'b', after: 'b c', end: '' });
  expect(textDifference('the the', 'the')).toEqual({ start: '', before: 'the ', after: '', end: 'the' });
});
