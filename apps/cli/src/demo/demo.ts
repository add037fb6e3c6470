import pc from 'picocolors';
import { inFolder, openLedger } from '../../../server/src/index.js';
import { explain, type Judgement } from '#compliance';
import { formatPosition } from '#event-store';
import { formatInstant } from '#facts';
import { type Language, say, wallClockInWords } from '#wording';
import { maker } from '../options.js';
import { writeLine, writeText } from '../output.js';
import { progressBar } from '../progress.js';
import { explanationInText } from '../text/explanation.js';
import { CUSTOMERS } from './cast.js';
import { freshFolder, markFinished } from './demo-folder.js';
import { nextStepsInText } from './next-steps.js';
import { play } from './play.js';
import { StoryClock } from './story-clock.js';
import { StoryIds } from './story-ids.js';
import { StoryRandomness } from './story-randomness.js';
import { END_OF_STORY, halfYear } from './story.js';
import { summarise } from './summary.js';
import { summaryInText } from './summary-text.js';
import { folded } from '../text/fold.js';
import { OFFICE } from './wall-clock.js';

export interface DemoOptions {
  readonly store: string;
  readonly seed: number;
  readonly json?: true;
  readonly lang: Language;
}

/** What a demo has left behind, and how it was judged. */
interface Played {
  readonly judgements: readonly Judgement[];
  readonly tickets: number;
  readonly events: number;
}

/** The breach that is explained: two hours of service time with Easter in between. */
const EXPLAINED = { ticketId: 'T-good-friday', guarantee: 'reaction' };

/**
 * Plays the half-year into a fresh embedded store, and shows how its promises were kept.
 *
 * @throws SlaError `NOT_EMPTY` where the store is not an earlier demo's
 */
export async function demo(options: DemoOptions): Promise<void> {
  const played = await playInto(options.store, options.seed);
  await (options.json ? showAsJson(played, options) : showInText(played, options));
}

/**
 * Plays it and shows nothing.
 *
 * @throws SlaError as `demo` does
 */
export async function playInto(folder: string, seed: number): Promise<Played> {
  const story = halfYear(seed);
  const { store, viewFile } = inFolder(folder);
  if (store.kind === 'sqlite') await freshFolder(folder, store, viewFile);
  const clock = new StoryClock();
  // A server makes its view from the store when it is started; here nobody needs it twice.
  const ids = new StoryIds(clock, seed);
  const settings = { store, viewFile: ':memory:' };
  const ledger = await openLedger(settings, clock, new StoryRandomness(seed), ids);
  const bar = progressBar(story.length);
  try {
    await play({ ledger, clock, ids }, story, () => bar?.increment());
    const position = await ledger.store.newestPosition();
    await ledger.view.waitFor(position, 60_000);
    if (position !== undefined) markFinished(folder, formatPosition(position));
    const judgements = await ledger.view.allJudgements({ asOf: END_OF_STORY });
    return { judgements, tickets: (await ledger.view.everyTicket()).length, events: story.length };
  } finally {
    bar?.stop();
    await ledger.close();
  }
}

function explained(judgements: readonly Judgement[]) {
  const judgement = judgements.find(
    ({ verdict }) => verdict.ticketId === EXPLAINED.ticketId && verdict.guarantee === EXPLAINED.guarantee,
  );
  if (!judgement) throw new Error(`The story tells nothing of ${EXPLAINED.ticketId}`);
  return { judgement, explanation: explain(judgement, maker()) };
}

async function showInText({ judgements, tickets, events }: Played, options: DemoOptions): Promise<void> {
  const { store, lang } = options;
  const { judgement, explanation } = explained(judgements);
  const counted = (unit: string, count: number): string => say(lang, `units.${unit}`, { count });
  const told = say(lang, 'demo.told', {
    customers: counted('customers', CUSTOMERS.length),
    tickets: counted('tickets', tickets),
    events: counted('events', events),
    store,
    asOf: wallClockInWords(END_OF_STORY, OFFICE.published.timezone, lang),
  });
  await writeText(`${pc.bold(say(lang, 'demo.title'))}\n${told}\n\n`);
  await writeText(`${summaryInText(summarise(judgements), lang)}\n`);
  await writeText(`${pc.bold(say(lang, 'demo.explained'))}\n`);
  await writeText(folded(explanationInText(judgement, explanation, lang)));
  await writeText(nextStepsInText(store, lang));
}

async function showAsJson({ judgements, tickets, events }: Played, options: DemoOptions): Promise<void> {
  const { judgement, explanation } = explained(judgements);
  const { reports } = summarise(judgements);
  await writeLine({
    store: options.store,
    seed: options.seed,
    asOf: formatInstant(END_OF_STORY),
    customers: CUSTOMERS.length,
    tickets,
    events,
    reports,
    explained: { ...judgement.verdict, explanation },
  });
}
