import Table from 'cli-table3';
import pc from 'picocolors';
import type { Explanation, Judgement } from '#compliance';
import { type Instant, parseInstant } from '#facts';
import { durationInWords, type Language, say, wallClockInWords } from '#wording';
import { outcomeInColour } from './colour.js';
import { folded } from './fold.js';
import { PLAIN_TABLE } from './table.js';

/** An explained verdict as a person reads it on a terminal. */
export function explanationInText(
  judgement: Judgement,
  explanation: Explanation,
  language: Language,
): string {
  const { verdict, zone } = judgement;
  const when = (instant: string | Instant): string =>
    wallClockInWords(
      typeof instant === 'string' ? parseInstant(instant) : instant,
      zone.published.timezone,
      language,
    );
  const subject = verdict.ticketId ?? `${verdict.contractId ?? ''} ${verdict.month ?? ''}`;
  const text = [
    `${pc.bold(subject)} · ${pc.bold(say(language, `guarantees.${verdict.guarantee}`))} · ${outcomeInColour(verdict.outcome, language)}`,
    explanation.sentence[language],
    pc.dim(say(language, 'evidence.quoted', { text: explanation.clause[language] })),
    pc.dim(pins(judgement, language)),
    ...evidenceLines(explanation, when, language),
    ...(explanation.time ? [ledgerInText(explanation.time.ledger, when, language)] : []),
    '',
    '',
  ].join('\n');
  return folded(text);
}

function pins({ verdict, contract }: Judgement, language: Language): string {
  const { termsId, termsVersion, calendarId, calendarVersion } = verdict;
  return [
    contract && say(language, 'evidence.contract', { id: contract.contractId }),
    termsId && say(language, 'evidence.terms', { id: termsId, version: termsVersion }),
    calendarId && say(language, 'evidence.calendar', { id: calendarId, version: calendarVersion }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function evidenceLines(
  explanation: Explanation,
  when: (instant: string) => string,
  language: Language,
): string[] {
  const { started, stopped, supersededBy, groundLostBy, voidedBy, evidence } = explanation;
  const facts = [started, stopped, supersededBy, groundLostBy, voidedBy, ...evidence];
  return facts
    .filter((fact) => fact !== null)
    .map(({ type, stream, revision, occurredAt, recordedAt, statedAt, late }) => {
      const remarks = [
        statedAt && say(language, 'evidence.corrected', { from: when(statedAt) }),
        late && say(language, 'evidence.late', { at: when(recordedAt) }),
      ].filter(Boolean);
      const remarkable = remarks.length > 0 ? pc.yellow(` (${remarks.join('; ')})`) : '';
      const place = pc.dim(`${stream}@${String(revision)}`);
      return `  ${when(occurredAt)}: ${say(language, `events.${type}`)}${remarkable} ${place}`;
    });
}

type Entries = NonNullable<Explanation['time']>['ledger'];

function ledgerInText(ledger: Entries, when: (instant: string) => string, language: Language): string {
  const table = new Table(PLAIN_TABLE);
  for (const { from, until, kind, name } of ledger) {
    const length = durationInWords(parseInstant(until) - parseInstant(from), language);
    const row = [
      when(from),
      when(until),
      length,
      say(language, `spans.${kind}`) + (name?.[language] ? `: ${name[language]}` : ''),
    ];
    table.push(kind === 'counted' ? row : row.map((cell) => pc.dim(cell)));
  }
  return table.toString();
}
