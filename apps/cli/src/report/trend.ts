import type { Fraction, Trend } from '#compliance';
import { type Language, percentInWords, say } from '#wording';
import { rateInWords } from './figures.js';
import { type Block, type Cell, toned } from './page.js';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const NONE = '·';

/** The months beside each other, and the same as small bars; nothing where there is only one month. */
export function trendBlocks(trend: Trend, language: Language): Block[] {
  if (trend.months.length < 2) return [];
  const least = leastOf([...trend.rows.flatMap(({ rates }) => rates), ...trend.total]);
  if (!least) return [];
  const row = (name: Cell, rates: readonly (Fraction | null)[]): Cell[] => [
    name,
    ...rates.map((rate) => rateInWords(rate, language)),
    rates.map((rate) => bar(rate, least)).join(''),
  ];
  const rows = trend.rows.map(({ guarantee, rates }) => row(say(language, `guarantees.${guarantee}`), rates));
  const scale = { least: percentInWords(least.kept, least.of, language) };
  return [
    { kind: 'heading', text: say(language, 'report.trend') },
    {
      kind: 'table',
      numbers: trend.months.map((_, index) => index + 1),
      columns: [say(language, 'report.guarantee'), ...trend.months, ''],
      rows: [...rows, row(toned(say(language, 'report.everything'), 'strong'), trend.total)],
    },
    { kind: 'paragraph', text: say(language, 'report.trendScale', scale) },
  ];
}

/** All bars have the same scale, so that they can be compared. */
function bar(rate: Fraction | null, least: Fraction): string {
  if (!rate) return NONE;
  const [low, share] = [shareOf(least), shareOf(rate)];
  const step = low === 1 ? BARS.length - 1 : Math.floor(((share - low) / (1 - low)) * (BARS.length - 1));
  return BARS[step] ?? NONE;
}

function leastOf(rates: readonly (Fraction | null)[]): Fraction | null {
  return rates.reduce(
    (least, rate) => (!least || (rate && shareOf(rate) < shareOf(least)) ? rate : least),
    null,
  );
}

function shareOf({ kept, of }: Fraction): number {
  return kept / of;
}
