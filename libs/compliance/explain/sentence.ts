import type { Counting } from '#contract';
import { type Instant, parseInstant } from '#facts';
import type { Language } from '#wording';
import type { TimeExplained } from './explain-time.js';
import { sentenceWithoutClock } from './sentence-without-clock.js';
import type { Judgement } from '../verdict.js';
import { Words } from './words.js';

/** The verdict in words: what was promised, what happened, and by how much it was kept or broken. */
export function sentenceOf(judgement: Judgement, time: TimeExplained | null, language: Language): string {
  const words = new Words(judgement, language);
  const { verdict, voidedBy } = judgement;
  if (voidedBy) return words.say('voided', { at: words.when(voidedBy.occurredAt) });
  if (!time && verdict.guarantee !== 'same-day-departure') return sentenceWithoutClock(judgement, words);
  return [
    promised(judgement, words),
    ...(time ? whatMovedIt(judgement, time, words) : []),
    whatCameOfIt(judgement, words),
    ...(verdict.excused ? [words.say('excused')] : []),
    ...(verdict.binding ? [] : [words.say('target')]),
  ].join(' ');
}

function promised({ verdict, clock, counted }: Judgement, words: Words): string {
  const values = {
    start: words.event(clock?.start),
    startedAt: words.whenText(verdict.startedAt),
    dueAt: words.whenText(verdict.dueAt),
    allowed: counted ? allowance(counted.counting, words) : '',
  };
  if (!counted) return words.say('sameDay', values);
  return words.say(verdict.dueAt === null ? 'clockPaused' : 'clock', values);
}

function allowance(counting: Counting, words: Words): string {
  const { by } = counting;
  const count = 'hours' in counting ? counting.hours : 'weeks' in counting ? counting.weeks : counting.days;
  return words.amount(by, count);
}

function whatMovedIt({ verdict }: Judgement, time: TimeExplained, words: Words): string[] {
  const isLaterReceipt = time.countedFrom !== verdict.startedAt;
  const isMoved = verdict.dueAt !== null && time.dueWithoutInterruptions !== verdict.dueAt;
  return [
    ...(isLaterReceipt ? [words.say('receipt', { countedFrom: words.whenText(time.countedFrom) })] : []),
    ...(isMoved ? [words.say('moved', { from: words.whenText(time.dueWithoutInterruptions) })] : []),
  ];
}

function whatCameOfIt(judgement: Judgement, words: Words): string {
  const { verdict, clock } = judgement;
  const { dueAt, stoppedAt } = verdict;
  const asOf = asTold(judgement);
  const end = stoppedAt === null ? asOf : parseInstant(stoppedAt);
  const margin = dueAt === null ? Infinity : parseInstant(dueAt) - end;
  const stop = { stop: words.event(clock?.stop), stoppedAt: words.whenText(stoppedAt) };
  const now = words.when(asOf);
  switch (verdict.outcome) {
    case 'met':
      if (margin === 0) return words.say('metExactly', stop);
      return margin === Infinity
        ? words.say('metPaused', stop)
        : words.say('met', { ...stop, margin: words.duration(margin) });
    case 'breached':
      return stoppedAt === null
        ? words.say('open', { asOf: now, margin: words.duration(-margin) })
        : words.say('late', { ...stop, margin: words.duration(-margin) });
    case 'running':
      return margin === Infinity
        ? words.say('runningOpenEnd', { asOf: now })
        : words.say('running', { asOf: now, margin: words.duration(margin) });
    case 'superseded':
      return words.say('superseded', words.eventAt(clock?.supersededBy));
    case 'not-applicable':
      return clock?.groundLostBy?.type === 'TicketReported'
        ? words.say('question')
        : words.say('groundLost', words.eventAt(clock?.groundLostBy));
  }
}

/** When the question is about "now", nobody reads its milliseconds; they stay where the second is the one in which it was due. */
function asTold({ asOf, verdict: { startedAt, dueAt } }: Judgement): Instant {
  const told = Math.floor(asOf / 1_000) * 1_000;
  const isSame =
    told >= parseInstant(startedAt) &&
    (dueAt === null || told > parseInstant(dueAt) === asOf > parseInstant(dueAt));
  return isSame ? told : asOf;
}
