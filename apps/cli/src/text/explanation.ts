import Table from 'cli-table3';
import pc from 'picocolors';
import type { Explanation, Judgement } from '#compliance';
import { type Instant, parseInstant } from '#facts';
import { durationInWords, type Language, say, wallClockInWords } from '#wording';
import { outcomeInColour } from './colour.js';
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
  return [
    `${pc.bold(subject)} · ${pc.bold(say(language, `guarantees.${verdict.guarantee}`))} · ${outcomeInColour(verdict.outcome, language)}`,
    explanation.sentence[language],
    pc.dim(`„${explanation.clause[language]}“`),
    pc.dim(pins(judgement)),
    ...evidenceLines(explanation, when),
    ...(explanation.time ? [ledgerInText(explanation.time.ledger, when, language)] : []),
    '',
    '',
  ].join('\n');
}

function pins({ verdict, contract }: Judgement): string {
  const pinned = [
    contract && `contract ${contract.contractId}`,
    verdict.termsId && `terms ${verdict.termsId} v${String(verdict.termsVersion)}`,
    verdict.calendarId && `calendar ${verdict.calendarId} v${String(verdict.calendarVersion)}`,
  ];
  return pinned.filter(Boolean).join(' · ');
}

function evidenceLines(explanation: Explanation, when: (instant: string) => string): string[] {
  const { started, stopped, supersededBy, groundLostBy, voidedBy, evidence } = explanation;
  const facts = [started, stopped, supersededBy, groundLostBy, voidedBy, ...evidence].filter(
    (fact) => fact !== null,
  );
  return facts.map(({ type, stream, revision, occurredAt, recordedAt, statedAt, late }) => {
    const corrected = statedAt === undefined ? '' : ` (corrected from ${when(statedAt)})`;
    const recorded = late ? pc.yellow(` recorded late, ${when(recordedAt)}`) : '';
    return `  ${type} ${when(occurredAt)}${corrected}${recorded} ${pc.dim(`${stream}@${String(revision)}`)}`;
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
