import {
  type Advice,
  adviceFor,
  repeatedQuestions,
  type RepeatedQuestion,
  trainingsOf,
  type World,
} from '#compliance';
import { byCodeUnit, formatInstant } from '#facts';
import { askedWorld } from './asking.js';
import type { ReadingOptions } from './facts-source.js';
import { writeLine, writeText } from './output.js';
import { progressBar } from './progress.js';
import { adviceOverviewInText } from './text/advice-overview.js';
import { adviceInText } from './text/advice.js';
import { trainingsInText } from './text/trainings.js';

export interface AdviceOptions extends ReadingOptions {
  readonly explain?: true;
}

/** What the offer prescribes for a customer, and the questions that it rests on. */
export interface CustomerAdvice {
  readonly customerId: string;
  readonly asOf: string;
  readonly asKnownAt: string | null;
  readonly advice: readonly Advice[];
  readonly repeatedQuestions: readonly RepeatedQuestion[];
}

/** Below this many customers nobody would see the bar before it is full. */
const WORTH_A_BAR = 500;

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
    ? adviceOverviewInText(found, telling)
    : found.map((each) => adviceInText(each, telling, options.explain === true)).join('\n');
  await writeText(`${text}\n${trainingsInText(trainings, telling)}`);
}

function adviceForAll(world: World): CustomerAdvice[] {
  const customers = [...world.streams.keys()]
    .filter((stream) => stream.startsWith('customer-'))
    .map((stream) => stream.slice('customer-'.length))
    .sort(byCodeUnit);
  const bar = progressBar(customers.length, customers.length > WORTH_A_BAR);
  const found = customers.map((customerId) => {
    bar?.increment();
    return customerAdvice(world, customerId);
  });
  bar?.stop();
  return found.filter(({ advice }) => advice.length > 0);
}

function customerAdvice(world: World, customerId: string): CustomerAdvice {
  const { asOf, asKnownAt } = world.known;
  return {
    customerId,
    asOf: formatInstant(asOf),
    asKnownAt: asKnownAt === null ? null : formatInstant(asKnownAt),
    advice: adviceFor(world, customerId),
    repeatedQuestions: repeatedQuestions(world, customerId),
  };
}
