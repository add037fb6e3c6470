import { expect, test } from '@jest/globals';
import { trainingsOf } from '#compliance';
import { trainingHeld, worldOf } from '../../support/money.js';
import { type Asked, customer, type HistoryLine } from '../../support/situation.js';

/** Terms, section 2: trainings are promised to everybody, at least four times a year. */
function trainings(
  held: readonly HistoryLine[],
  asked: Asked = { asOf: 'Thu 2026-12-31 23:59' },
  year?: string,
) {
  return trainingsOf(worldOf([customer('acme'), ...held], asked), year);
}

const FOUR = [
  'Tue 2026-02-03 09:00',
  'Tue 2026-05-05 09:00',
  'Tue 2026-09-08 09:00',
  'Tue 2026-11-03 09:00',
].map((when) => trainingHeld(when));

test('four of four are all that was promised', () => {
  expect(trainings(FOUR)).toMatchObject({ year: '2026', promised: 4, held: 4, missing: 0 });
});

test('three of four leave one', () => {
  expect(trainings(FOUR.slice(0, 3))).toMatchObject({ held: 3, missing: 1 });
});

test('five of four are no less than four', () => {
  expect(trainings([...FOUR, trainingHeld('Wed 2026-12-02 09:00')])).toMatchObject({ held: 5, missing: 0 });
});

test('none at all', () => {
  expect(trainings([])).toMatchObject({ held: 0, missing: 4, trainings: [] });
});

test('by the middle of the year two have been held', () => {
  expect(trainings(FOUR, { asOf: 'Tue 2026-06-30 12:00' })).toMatchObject({ held: 2, missing: 2 });
});

test('the year is the local one: half past midnight on New Year’s Day is still the old year in UTC', () => {
  // Thu 1 January 2026 00:30 +01:00 = 31 December 2025 23:30 UTC.
  const night = trainingHeld('Thu 2026-01-01 00:30');
  expect(trainings([night])).toMatchObject({ year: '2026', held: 1 });
  expect(trainings([night], undefined, '2025')).toMatchObject({ year: '2025', held: 0 });
});

test('each is shown with its fact, title and participants', () => {
  expect(trainings([trainingHeld('Tue 2026-02-03 09:00', 'DECT')]).trainings).toMatchObject([
    {
      fact: { stream: 'supplier', revision: 0 },
      heldAt: '2026-02-03T08:00:00.000Z',
      title: 'DECT',
      participants: 4,
    },
  ]);
});
