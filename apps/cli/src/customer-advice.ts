import { type Advice, adviceFor, repeatedQuestions, type RepeatedQuestion, type World } from '#compliance';
import { byCodeUnit } from '#facts';
import { askedOf } from './asking.js';
import { progressBar } from './progress.js';

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

/** Of all customers those for whom anything is prescribed, by id. */
export function adviceForAll(world: World): CustomerAdvice[] {
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

export function customerAdvice(world: World, customerId: string): CustomerAdvice {
  return {
    customerId,
    ...askedOf(world),
    advice: adviceFor(world, customerId),
    repeatedQuestions: repeatedQuestions(world, customerId),
  };
}
