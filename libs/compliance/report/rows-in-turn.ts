import { type Instant, parseInstant } from '#facts';
import { judgeInTurn, type Wanted } from '../judge.js';
import type { KnownFact } from '../known-facts.js';
import { monthNameOf } from '../months.js';
import type { Judgement } from '../verdict.js';
import type { World } from '../world.js';

/** Local months begin and end within so much of those of UTC, in milliseconds. */
const DAY = 86_400_000;

/** Which rows are wanted. */
export interface Wish {
  /** `yyyy-mm`, in order; default: all. */
  readonly months?: readonly string[] | undefined;
  readonly customerId?: string | undefined;
}

/** The rows of one ticket or contract, and everything that is known of the ticket. */
export interface RowsInTurn {
  readonly judgements: readonly Judgement[];
  readonly facts: readonly KnownFact[];
}

const NONE: readonly KnownFact[] = [];

/**
 * The verdicts of a world, ticket by ticket and contract by contract. Of tickets to which nothing happened in the months
 * wanted the lists are empty, since none of their clocks can have started in them.
 *
 * @throws SlaError as `judge` does
 */
export function* rowsInTurn(world: World, wish: Wish): Generator<RowsInTurn> {
  for (const judgements of judgeInTurn(world, wantedBy(world, wish))) {
    const ticketId = judgements[0]?.verdict.ticketId;
    const facts = ticketId === undefined ? NONE : (world.streams.get(`ticket-${ticketId}`) ?? NONE);
    yield { judgements, facts };
  }
}

/** A ticket's promise belongs to the local month in which its clock started. */
export function monthOfRow({ verdict, zone }: Judgement): string {
  return verdict.month ?? monthNameOf(zone, parseInstant(verdict.startedAt));
}

function wantedBy({ streams }: World, { months, customerId: only }: Wish): Wanted {
  const [first, last] = [months?.[0], months?.at(-1)];
  const from = first === undefined ? -Infinity : beginning(first) - DAY;
  const until = last === undefined ? Infinity : beginning(last) + 32 * DAY;
  return ({ customerId, ticketId }) => {
    if (only !== undefined && only !== customerId) return false;
    if (ticketId === undefined) return true;
    const facts = streams.get(`ticket-${ticketId}`) ?? NONE;
    return facts.some((fact) => happensWithin(fact, from, until));
  };
}

function beginning(month: string): Instant {
  return parseInstant(`${month}-01T00:00:00Z`);
}

/** Work counts from when it began, as stated, and a clock may start with it. */
function happensWithin({ occurredAt, data }: KnownFact, from: Instant, until: Instant): boolean {
  if (from <= occurredAt && occurredAt < until) return true;
  const { startedAt } = data as { startedAt?: string };
  if (startedAt === undefined) return false;
  const began = parseInstant(startedAt);
  return from <= began && began < until;
}
