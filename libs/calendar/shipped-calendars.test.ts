import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { offsetDisagreements, shippedCalendars } from './index.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/**
 * What each published version contains, for good: whoever judged by it must find the same again.
 * A file that has to change becomes a new version, with a line of its own here.
 */
const CONTENT = new Map([
  ['sk-weekdays-0830-1700 version 1', 'b12b33e89a8ee9d1ccac78c14b632dbdcdd003abf80489ee5562c39d0674f94e'],
  ['sk-24-5-weekend-0900-1800 version 1', '026fa7f8dec936e532841b2716f4146f194d9e268b14d9d323bef5f50c88990a'],
  ['around-the-clock version 1', 'f8fcbeb53e18ef2586f79a2e73250c7bedf265768bd727c0e4a07269560b42c6'],
]);

describe.each(shippedCalendars())('the shipped calendar $id', (calendar) => {
  test('has not changed since its version was published', () => {
    const file = read(`./data/${calendar.id}.calendar.json`);
    const hash = createHash('sha256').update(file).digest('hex');
    expect(hash).toBe(CONTENT.get(`${calendar.id} version ${calendar.version}`));
  });

  test('says what the calendars of the cases say', () => {
    const cases = JSON.parse(read('../../test/cases/calendars.json')) as { id: string }[];
    const { publicHolidays: _added, offsetChanges: _alsoAdded, ...shared } = calendar;
    expect(shared).toEqual(cases.find(({ id }) => id === calendar.id));
  });

  test('carries the offsets of its zone over its horizon, as the runtime knows them', () => {
    expect(calendar.offsetChanges).toHaveLength(11);
    expect(offsetDisagreements(calendar)).toEqual([]);
  });

  test('names no public holiday among its working days that is a day of rest', () => {
    const daysOfRest = new Set(calendar.daysOfRest.map(({ date }) => date));
    expect(calendar.publicHolidays.filter(({ date }) => daysOfRest.has(date))).toEqual([]);
  });
});
