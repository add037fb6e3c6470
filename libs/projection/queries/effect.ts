import { type Difference, differencesOf, type Judgement } from '#compliance';
import { byCodeUnit, type Fact, SlaError } from '#facts';
import { isShared } from '../projecting/fact-rows.js';
import { PAGE, pagesOf } from '../projecting/ticket-facts.js';
import type { Asked } from './asked.js';
import { History } from './history.js';
import { reachOf, touchedBy } from './reach.js';

/**
 * The verdicts that further facts would turn: `effectOf` of `#compliance`, from the facts of those tickets and contracts
 * alone whose rows they can change. A test compares the two. What has nothing to do with the further facts is not judged, so
 * that nothing is thrown because of it either.
 *
 * @param further what would be recorded next
 * @throws SlaError as `judge` does over the history with the further facts
 */
export async function effectOn(asked: Asked, further: readonly Fact[]): Promise<Difference[]> {
  const { database, shared, asOf, asKnownAt, published } = asked;
  const touched = await touchedBy(asked, further);
  const supposed = { facts: further, tickets: [...touched.tickets] };
  const known = [...shared, ...further.filter(isShared)];
  const after = new History(database, known, { asOf, asKnownAt, supposed }, published);
  const both = { before: asked.history, after };
  const { tickets, contracts } = await reachOf(asked, both, { touched, further });
  const found: Difference[] = [];
  const gone: Difference[] = [];
  const take = (before: readonly Judgement[], now: readonly Judgement[]): void => {
    for (const each of differencesOf(before, now)) (each.after ? found : gone).push(each);
  };
  const isOfMany = tickets.length > PAGE;
  for (const page of pagesOf([...tickets].sort(byCodeUnit), PAGE)) {
    const now = await Array.fromAsync(after.judgements(page, isOfMany));
    take(await judgedBefore(both.before, page, isOfMany), now);
  }
  for (const contractId of [...contracts].sort(byCodeUnit)) {
    const now = await after.months(contractId);
    take(await asFarAsPossible(() => both.before.months(contractId)), now);
  }
  return [...found, ...gone];
}

/** What is published next may be what was missing so far: then tickets are looked at one by one. */
async function judgedBefore(
  before: History,
  page: readonly string[],
  isOfMany: boolean,
): Promise<Judgement[]> {
  const judge = (ids: readonly string[]): Promise<Judgement[]> =>
    Array.fromAsync(before.judgements(ids, isOfMany));
  try {
    return await judge(page);
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
  }
  const found: Judgement[] = [];
  for (const ticketId of page) found.push(...(await asFarAsPossible(() => judge([ticketId]))));
  return found;
}

async function asFarAsPossible(rows: () => Promise<Judgement[]>): Promise<Judgement[]> {
  try {
    return await rows();
  } catch (error) {
    if (error instanceof SlaError) return [];
    throw error;
  }
}
