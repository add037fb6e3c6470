import { trainingsOf } from '#compliance';
import { askedOf, askedWorld } from './asking.js';
import { adviceForAll, customerAdvice } from './customer-advice.js';
import type { ReadingOptions } from './facts-source.js';
import { writeLine, writeText } from './output.js';
import { adviceOverviewInText } from './text/advice-overview.js';
import { adviceInText } from './text/advice.js';
import { trainingsInText } from './text/trainings.js';

export interface AdviceOptions extends ReadingOptions {
  readonly explain?: true;
}

/**
 * Shows what the offer itself prescribes for a customer, or for all for whom it prescribes anything; then the trainings
 * held against those promised.
 *
 * @throws SlaError `UNKNOWN_CUSTOMER`
 */
export async function advise(customerId: string | undefined, options: AdviceOptions): Promise<void> {
  const { world, telling } = await askedWorld(options, customerId);
  const found = customerId === undefined ? adviceForAll(world) : [customerAdvice(world, customerId)];
  const trainings = trainingsOf(world);
  if (options.json) {
    for (const each of found) await writeLine(each);
    await writeLine({ trainings });
    return;
  }
  const isOverview = customerId === undefined && !options.explain;
  const text = isOverview
    ? adviceOverviewInText(found, askedOf(world), telling)
    : found.map((each) => adviceInText(each, telling, options.explain === true)).join('\n');
  await writeText(`${text}\n${trainingsInText(trainings, telling)}`);
}
