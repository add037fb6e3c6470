import { checksAndBackups } from './checks.js';
import { castSteps } from './cast.js';
import { dailyBusiness } from './daily-business.js';
import { publications } from './publications.js';
import { Random } from './random.js';
import { brokenPromises } from './scenes/broken.js';
import { clocksAndCalendars } from './scenes/clocks.js';
import { coursesOfTheirOwn } from './scenes/courses-of-their-own.js';
import { evidenceThatChanges } from './scenes/evidence.js';
import { paidService } from './scenes/money.js';
import type { Step } from './step.js';
import { at } from './wall-clock.js';

/** The instant at which the half-year is over, and is looked back on. */
export const END_OF_STORY = at('Wed 2026-07-01 00:00');

/**
 * Half a year of a made-up supplier with thirty customers, 1 January to 30 June 2026, as it was recorded: typical
 * courses by chance, and scenes written by hand so that everything that can happen does.
 *
 * @param seed the same one gives the same story
 */
export function halfYear(seed: number): Step[] {
  const random = new Random(seed);
  return [
    ...publications(),
    ...castSteps(),
    ...checksAndBackups(random),
    ...dailyBusiness(random),
    ...brokenPromises(),
    ...clocksAndCalendars(),
    ...evidenceThatChanges(),
    ...coursesOfTheirOwn(),
    ...paidService(),
  ]
    .filter(({ recordedAt }) => recordedAt < END_OF_STORY)
    .sort((a, b) => a.recordedAt - b.recordedAt);
}
