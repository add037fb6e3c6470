import type { FactLine } from '../../api/answers.js';
import { choice, type FieldsByPath, instant, long } from '../../record/fields.js';
import { wallClockOf } from '../../shared/zone.js';
import { initialValues, type Values } from '../../record/values.js';
import { EXCUSE_REASONS, VOID_REASONS } from '../reasons.js';

/** What can be proposed about a fact, and about a ticket as a whole. */
export const ABOUT_FACTS = ['OccurrenceCorrected', 'FactRetracted'] as const;
export const ABOUT_TICKETS = ['WorkExcused', 'TicketVoided'] as const;
export type ProposedKind = (typeof ABOUT_FACTS | typeof ABOUT_TICKETS)[number];

/** What somebody fills in; the fact, the people and the change's id are known already. */
export const FIELDS: Readonly<Record<ProposedKind, FieldsByPath>> = {
  OccurrenceCorrected: { occurredAt: instant, reason: long },
  FactRetracted: { reason: long },
  WorkExcused: { from: instant, until: instant, reason: choice(...EXCUSE_REASONS), evidence: long },
  TicketVoided: { reason: choice(...VOID_REASONS) },
};

/** These take two people themselves, and are no happening that could be moved or taken back. */
const STAGES = ['ChangeProposed', 'ChangeRefused'];

export function canBeChanged({ type }: FactLine): boolean {
  return !STAGES.includes(type);
}

/** A correction begins with the time that stands there; where excused time begins nobody knows but whoever proposes it. */
export function beginning(kind: ProposedKind, fact: FactLine | undefined): Values {
  const values = initialValues(FIELDS[kind], '');
  if (kind === 'WorkExcused') return { ...values, from: '', until: '' };
  if (!fact || kind !== 'OccurrenceCorrected') return values;
  const { day, time } = wallClockOf(fact.occurredAt);
  return { ...values, occurredAt: `${day}T${time}` };
}
