import type { GuaranteeId } from '#contract';
import type { Outcome } from '#compliance';
import type { TicketKind } from '#ticket';
import type { Instant } from '#facts';

/** Truth as both engines keep it. */
type Flag = 0 | 1;

/** A fact with both its times; nothing personal is in its data. */
export interface FactRow {
  position: number;
  stream: string;
  revision: number;
  id: string;
  type: string;
  occurred_at: Instant;
  recorded_at: Instant;
  /** What *as known at* goes by: `recorded_at`, or what an import claims. */
  known_at: Instant;
  import_id: string | null;
  /** JSON. */
  data: string;
  /** No ticket's, or a correction or retraction: every question needs it. */
  is_shared: Flag;
  /** Of a customer's stream, and of a ticket's report. */
  customer_id: string | null;
  /** Of a correction or retraction: the id of the event that it names. */
  about_id: string | null;
  /** Of a proposal, and of what became of it: the change that takes two people. */
  change_id: string | null;
}

/** What a list of tickets filters and sorts by; one for each ticket's stream, reported or not. */
export interface TicketRow {
  ticket_id: string;
  /** `null`, and most of what follows, while no report counts. */
  customer_id: string | null;
  contract_id: string | null;
  kind: TicketKind | null;
  reported_at: Instant | null;
  resolved_at: Instant | null;
  voided_at: Instant | null;
  terms_id: string | null;
  terms_version: number | null;
  /** Newest of its stream. */
  revision: number;
  /** Its moments would not hold for ever, or can't be found: it has none, and is judged whenever it is asked about. */
  is_judged_anew: Flag;
  has_remote_work: Flag;
  /** Of tickets without contract, which can overtake others: when receipt was confirmed, and work begun, first. */
  confirmed_at: Instant | null;
  worked_on_at: Instant | null;
  /** Of tickets under contract: until then they can be overtaken. */
  served_at: Instant | null;
  /** Between these lies everything that ever was said to have happened to it. */
  earliest: Instant;
  latest: Instant;
  /** Recorded long after it happened; some of its facts are. */
  is_late: Flag;
  /** Some of its facts were corrected or retracted. */
  is_corrected: Flag;
}

/** What the outcome of one promise of a ticket turns on: never the outcome, which time alone can change. */
export interface MomentRow {
  ticket_id: string;
  guarantee: GuaranteeId;
  /** Local month of the start, `yyyy-mm`. */
  month: string;
  customer_id: string;
  started_at: Instant;
  due_at: Instant | null;
  due_unexcused: Instant | null;
  stopped_at: Instant | null;
  superseded_at: Instant | null;
  ground_lost_at: Instant | null;
  voided_at: Instant | null;
  binding: Flag;
  /** JSON; only of `sla-first`. */
  overtaken_by: string | null;
  calendar_id: string | null;
  calendar_version: number | null;
}

export interface ContractRow {
  contract_id: string;
  /** From here on its months have to be judged anew; `null` where they always have. */
  holds_until: Instant | null;
}

/** What the outcome of one promise about a contract's month turns on. */
export interface MonthRow {
  contract_id: string;
  month: string;
  guarantee: GuaranteeId;
  customer_id: string;
  started_at: Instant;
  due_at: Instant;
  stopped_at: Instant | null;
  charged_too_early_at: Instant | null;
  terms_id: string | null;
  terms_version: number | null;
}

/** How many promises have the same end, as of any instant from the newest fact on. */
export interface CubeRow {
  month: string;
  customer_id: string;
  guarantee: GuaranteeId;
  binding: Flag;
  /** Until `turns_at`; what is decided never turns. */
  outcome: Outcome;
  excused: Flag;
  turns_to: Outcome | '';
  turns_at: Instant;
  count: number;
}

/** How far the views are. One row. */
export interface CheckpointRow {
  /** -1 before the first event. */
  position: number;
  newest_stated: Instant | null;
  /** No fact happens later, whichever corrections count. */
  newest_occurrence: Instant | null;
  newest_recorded: Instant | null;
  /** 0 while contracts name terms that nobody has published: then nothing can be judged. */
  is_judgeable: Flag;
}

export interface ViewTables {
  facts: FactRow;
  tickets: TicketRow;
  moments: MomentRow;
  contracts: ContractRow;
  months: MonthRow;
  cube: CubeRow;
  checkpoint: CheckpointRow;
}

export type TableName = keyof ViewTables;
