import pc from 'picocolors';
import type { ViewComparison } from '#projection';
import { type Language, say } from '#wording';

/** Whether the views are what the events make of them, and which rows are not. */
export function viewsInText(views: ViewComparison | null, lang: Language): string {
  if (views === null) return say(lang, 'views.none');
  const { checkpoint, differences, count } = views;
  const at = checkpoint ?? say(lang, 'views.beginning');
  if (count === 0) return pc.green(say(lang, 'views.same', { checkpoint: at }));
  const lines = differences.map(({ table, row, expected, found }) =>
    say(lang, 'views.difference', {
      table,
      row: row.join(' '),
      expected: JSON.stringify(expected),
      found: JSON.stringify(found),
    }),
  );
  return [pc.red(say(lang, 'views.differ', { count })), ...lines].join('\n');
}
