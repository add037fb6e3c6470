import type { Fraction, Margin, Tally } from '#compliance';
import { type Language, percentInWords, say, shortDuration } from '#wording';
import { type Cell, toned } from './page.js';

/** The headings over `figures`. */
export function figureHeadings(language: Language): string[] {
  return FIGURES.map((figure) => say(language, `report.${figure}`));
}

const FIGURES = [
  'kept',
  'excused',
  'broken',
  'running',
  'fellAway',
  'rate',
  'strictRate',
  'worst',
  'worstInServiceTime',
];

/** The columns of `figures` that are numbers, where so many others stand before them. */
export function numbersAfter(columns: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((column) => column + columns);
}

/** What a tally of one promise says, a cell each. */
export function figures(tally: Tally, language: Language): Cell[] {
  return [...counts(tally, language), marginCell(tally.worst, language), serviceTimeCell(tally)];
}

/** The same over promises whose margins say nothing beside each other. */
export function sumFigures(tally: Tally, language: Language): Cell[] {
  return [...counts(tally, language), '', ''];
}

function counts(tally: Tally, language: Language): Cell[] {
  const { kept, excused, broken, running, superseded, notApplicable } = tally;
  return [
    toned(String(kept), 'good', kept > 0),
    String(excused),
    toned(String(broken), 'bad', broken > 0),
    String(running),
    toned(String(superseded + notApplicable), 'dim'),
    rateInWords(tally.rate, language),
    rateInWords(tally.rateWithoutExcuses, language),
  ];
}

/** No rate where nothing has been decided. */
export function rateInWords(rate: Fraction | null, language: Language): string {
  return rate === null ? '–' : percentInWords(rate.kept, rate.of, language);
}

function marginCell(margin: Margin | null, language: Language): Cell {
  if (!margin) return '–';
  const open = margin.isOpen ? `, ${say(language, 'report.open')}` : '';
  const text = `${shortDuration(margin.duration)}${open} ${subjectOf(margin)}`;
  return toned(text, 'bad', margin.duration < 0);
}

/** By another ticket than the worst in plain time its own is named. */
function serviceTimeCell({ worst, worstInServiceTime: least }: Tally): Cell {
  if (least?.serviceTime === undefined || least.serviceTime === null) return '–';
  const subject = worst && subjectOf(worst) === subjectOf(least) ? '' : ` ${subjectOf(least)}`;
  return toned(`${shortDuration(least.serviceTime, true)}${subject}`, 'bad', least.serviceTime < 0);
}

function subjectOf({ ticketId, contractId }: Margin): string {
  return ticketId ?? contractId ?? '';
}
