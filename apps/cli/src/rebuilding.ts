import { formatPosition } from '#event-store';
import { LedgerViews } from '#projection';
import { type Language, say } from '#wording';
import { writeLine, writeText } from './output.js';
import { rateBar } from './progress.js';
import { withViews } from './views-of.js';

export interface RebuildingOptions {
  readonly store: string;
  readonly json?: true;
  readonly lang: Language;
}

/**
 * Makes the views anew from the first event on, beside those that serve until then.
 *
 * @throws SlaError `NO_STORE`; `REBUILD_RUNNING`; `INVALID_SETTINGS`
 */
export async function rebuild({ store: folder, json, lang }: RebuildingOptions): Promise<void> {
  const rebuilt = await withViews(folder, async (store, engine) => {
    const newest = await store.newestPosition();
    const events = newest === undefined ? 0 : Number(newest) + 1;
    const bar = rateBar(events);
    const views = new LedgerViews(engine);
    try {
      await views.feed.rebuild(store, (fraction) => bar?.update(Math.round(fraction * events)));
    } finally {
      bar?.stop();
    }
    const { checkpoint } = await views.feed.lag(undefined);
    return { checkpoint: checkpoint === undefined ? null : formatPosition(checkpoint) };
  });
  if (json) await writeLine(rebuilt);
  else {
    const { checkpoint } = rebuilt;
    await writeText(
      `${checkpoint === null ? say(lang, 'store.empty') : say(lang, 'views.rebuilt', { checkpoint })}\n`,
    );
  }
}
