import type { Fact } from '#facts';
import { isAboutAnother } from '../known-facts.js';

/** Whose rows some facts can have changed by themselves; who is overtaken is found afterwards. */
export class Touched {
  readonly tickets = new Set<string>();
  /** All tickets of theirs. */
  readonly customers = new Set<string>();
  /** Their months. */
  readonly contracts = new Set<string>();
  /** Something changed that stands in no ticket's stream. */
  shared = false;
  everything = false;
}

/** What no row depends on. */
const WITHOUT_EFFECT = new Set([
  'CustomerRegistered',
  'PriceLevelSet',
  'BackupTaken',
  'PriceListPublished',
  'TrainingHeld',
  'StatementSealed',
  'StatementRestated',
  'ChangeProposed',
  'ChangeRefused',
]);

/** What has to be known of other facts. */
interface OtherFacts {
  /** The fact itself or, of a correction or retraction, what it names; nothing where that is not known yet. */
  subjectOf(fact: Fact): Fact | undefined;
  /** Who ever signed a contract of this id. */
  signatoriesOf(contractId: string): Iterable<string>;
}

/**
 * Adds what one more fact can have changed: rather too much than too little. A correction or a retraction changes what
 * the fact that it names can change; one that names a fact not known yet changes something when that fact comes.
 *
 * @param facts with the fact in it
 */
export function touch(touched: Touched, fact: Fact, facts: OtherFacts): void {
  const subject = facts.subjectOf(fact);
  // A correction of a correction has no effect.
  if (!subject || (subject !== fact && isAboutAnother(subject))) return;
  const ticketId = ticketOf(subject);
  if (ticketId !== undefined) touched.tickets.add(ticketId);
  else if (!WITHOUT_EFFECT.has(subject.type)) touchShared(touched, subject, facts);
}

function touchShared(touched: Touched, { type, stream, data }: Fact, facts: OtherFacts): void {
  touched.shared = true;
  const { contractId = '' } = data as { contractId?: string };
  switch (type) {
    case 'PbxCheckPerformed':
      touched.contracts.add(contractId);
      break;
    case 'RepeatWarningGiven':
      touched.customers.add(stream.replace(/^customer-/, ''));
      break;
    case 'ContractSigned':
    case 'ContractAmended':
    case 'ContractEnded':
      touched.contracts.add(contractId);
      for (const customerId of facts.signatoriesOf(contractId)) touched.customers.add(customerId);
      break;
    default:
      // New terms or another version of a calendar: rare, and where they reach is not worth a rule of its own.
      touched.everything = true;
  }
}

/** The ticket in whose stream a fact stands. */
function ticketOf({ stream }: Fact): string | undefined {
  return stream.startsWith('ticket-') ? stream.slice('ticket-'.length) : undefined;
}
