import { type Instant, parseInstant } from '#facts';
import { durationInWords, type Language, say, wallClockInWords } from '#wording';
import type { KnownFact } from '../known-facts.js';
import type { Judgement } from '../verdict.js';

/** Fills sentences of one language with the facts of one judgement. */
export class Words {
  constructor(
    private readonly judgement: Judgement,
    private readonly language: Language,
  ) {}

  get asOf(): Instant {
    return this.judgement.asOf;
  }

  say(sentence: string, values: Readonly<Record<string, unknown>> = {}): string {
    const guarantee = say(this.language, `guarantees.${this.judgement.verdict.guarantee}`);
    return say(this.language, `sentences.${sentence}`, { guarantee, ...values });
  }

  event(fact: KnownFact | undefined): string {
    return fact ? say(this.language, `events.${fact.type}`) : '';
  }

  eventAt(fact: KnownFact | undefined): Record<string, string> {
    return { event: this.event(fact), at: fact ? this.when(fact.occurredAt) : '' };
  }

  when(instant: Instant): string {
    return wallClockInWords(instant, this.judgement.zone.published.timezone, this.language);
  }

  whenText(instant: string | null): string {
    return instant === null ? '' : this.when(parseInstant(instant));
  }

  duration(milliseconds: number): string {
    return durationInWords(milliseconds, this.language);
  }

  amount(unit: string, count: number): string {
    return say(this.language, `units.${unit}`, { count });
  }
}
