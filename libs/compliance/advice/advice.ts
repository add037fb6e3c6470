import { paidService } from '#contract';
import { byCodeUnit, parseInstant } from '#facts';
import type { World } from '../world.js';
import { packageAdvice, type PackageAdvice } from './package-advice.js';
import { areNear, repeatedQuestions } from './repeated-questions.js';

/** Beside a package: a training, which is individual for so few people. */
export interface TrainingAdvice {
  readonly advise: 'training';
  readonly individualUpTo: number;
}

/** To warn the customer that further questions on a topic will be charged. */
export interface WarningAdvice {
  readonly advise: 'warn';
  readonly topic: string;
  /** The newest question. */
  readonly ticketId: string;
  /** Those before it, in the 180 days up to it, in order. */
  readonly earlier: readonly string[];
}

export type Advice = PackageAdvice | TrainingAdvice | WarningAdvice;

/** What the offer itself prescribes for a customer at the instant asked about (terms, section 7). */
export function adviceFor(world: World, customerId: string): Advice[] {
  const recommended = packageAdvice(world, customerId);
  const training: TrainingAdvice = {
    advise: 'training',
    individualUpTo: paidService.individualTrainingUpTo,
  };
  return [...(recommended ? [recommended, training] : []), ...warningsDue(world, customerId)];
}

/**
 * A warning for each topic that was asked about again and not warned of, as long as the next question would be a repeated
 * one too: 180 days from the newest.
 */
function warningsDue(world: World, customerId: string): WarningAdvice[] {
  const newest = new Map(repeatedQuestions(world, customerId).map((question) => [question.topic, question]));
  return [...newest.values()]
    .filter(
      ({ warnedBefore, warnedSince, reportedAt }) =>
        !warnedBefore && !warnedSince && areNear(world, parseInstant(reportedAt), world.known.asOf),
    )
    .sort((a, b) => byCodeUnit(a.topic, b.topic))
    .map(({ topic, ticketId, earlier }) => ({ advise: 'warn', topic, ticketId, earlier }));
}
