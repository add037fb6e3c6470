import pc from 'picocolors';
import type { Evidence } from '#compliance';
import { parseInstant } from '#facts';
import { canSay, type Language, say, wallClockInWords } from '#wording';

/** How instants are told: in which language, on whose wall. */
export interface Telling {
  readonly language: Language;
  /** IANA name of a zone. */
  readonly zone: string;
}

export function instantInWords(instant: string, { language, zone }: Telling): string {
  return wallClockInWords(parseInstant(instant), zone, language);
}

/** A fact by which a figure can be traced: what and when, where it stands, its id, and when it was recorded. */
export function evidenceInText(fact: Evidence, telling: Telling): string {
  const { language } = telling;
  const { type, stream, revision, id, occurredAt, recordedAt, statedAt, late } = fact;
  const logged = `account.facts.${type}`;
  const what = say(language, canSay(language, logged) ? logged : `events.${type}`);
  const recorded = instantInWords(recordedAt, telling);
  const remarks = [
    statedAt && say(language, 'evidence.corrected', { from: instantInWords(statedAt, telling) }),
    late
      ? say(language, 'evidence.late', { at: recorded })
      : say(language, 'account.explained.recorded', { at: recorded }),
  ].filter(Boolean);
  const place = pc.dim(`${stream}@${String(revision)} ${id}`);
  const remark = remarks.join('; ');
  return `    ${instantInWords(occurredAt, telling)}: ${what} (${late || statedAt ? pc.yellow(remark) : remark}) ${place}`;
}
