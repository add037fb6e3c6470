import { SlaError } from '#facts';
import { type Language, messageOf } from '#wording';

/** What a rejected line is told; its number stands beside it. */
export function reasonOf({ code, data }: SlaError, language: Language): string {
  const { line: _, ...others } = data;
  return messageOf(new SlaError(code, others), language);
}
