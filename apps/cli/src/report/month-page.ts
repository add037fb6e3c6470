import type { MonthReport, Tallied } from '#compliance';
import { parseInstant } from '#facts';
import { type Language, monthInWords, say, wallClockInWords } from '#wording';
import { figureHeadings, figures, numbersAfter, rateInWords, sumFigures } from './figures.js';
import { completenessBlocks, evidenceBlocks } from './foundations.js';
import { type Block, type Cell, toned } from './page.js';
import { trendBlocks } from './trend.js';

/** A month's report as people read it: over all, customer by customer, targets, trend, and what it rests on. */
export function monthPage(report: MonthReport, language: Language): Block[] {
  const { promises, targets } = report;
  return [
    ...opening(report, language),
    ...(report.customerId === null ? overallBlocks(promises, language) : []),
    ...customerBlocks(promises, language),
    ...targetBlocks(targets, language),
    ...trendBlocks(report.trend, language),
    ...evidenceBlocks(report.evidence, language),
    ...completenessBlocks(report.completeness, language),
  ];
}

function opening(report: MonthReport, language: Language): Block[] {
  const { customerId, asKnownAt, promises } = report;
  const month = monthInWords(report.month, language);
  const when = (instant: string): string =>
    wallClockInWords(parseInstant(instant), report.timezone, language);
  const instants = {
    asOf: when(report.asOf),
    ...(asKnownAt !== null && { asKnownAt: when(asKnownAt) }),
  };
  const { rate, rateWithoutExcuses } = promises.total;
  const summary = rate
    ? say(language, 'report.summary', {
        ...rate,
        rate: rateInWords(rate, language),
        strict: rateInWords(rateWithoutExcuses, language),
      })
    : say(language, 'report.undecided');
  const title = customerId === null ? 'title' : 'titleOfCustomer';
  return [
    { kind: 'title', text: say(language, `report.${title}`, { month, customerId }) },
    {
      kind: 'paragraph',
      text: `${say(language, `report.${asKnownAt === null ? 'asOf' : 'asKnownAt'}`, instants)} ${summary}`,
    },
  ];
}

function overallBlocks({ overall, total }: Tallied, language: Language): Block[] {
  const word = (key: string): string => say(language, `report.${key}`);
  const rows = overall.map((row): Cell[] => [
    say(language, `guarantees.${row.guarantee}`),
    ...figures(row, language),
  ]);
  const columns = [word('guarantee'), ...figureHeadings(language)];
  return [
    { kind: 'heading', text: word('overall') },
    {
      kind: 'table',
      numbers: numbersAfter(1),
      columns,
      rows: [...rows, [toned(word('everything'), 'strong'), ...sumFigures(total, language)]],
    },
  ];
}

/** Under each customer's sum its promises. */
function customerBlocks({ customers, rows }: Tallied, language: Language): Block[] {
  const word = (key: string): string => say(language, `report.${key}`);
  const byCustomer = Map.groupBy(rows, ({ customerId }) => customerId);
  const all = customers.flatMap((customer): Cell[][] => [
    [
      toned(customer.customerId, 'strong'),
      toned(word('everything'), 'strong'),
      ...sumFigures(customer, language),
    ],
    ...(byCustomer.get(customer.customerId) ?? []).map((row): Cell[] => [
      '',
      say(language, `guarantees.${row.guarantee}`),
      ...figures(row, language),
    ]),
  ]);
  if (all.length === 0) return [];
  const columns = [word('customer'), word('guarantee'), ...figureHeadings(language)];
  return [
    { kind: 'heading', text: word('customers') },
    { kind: 'table', numbers: numbersAfter(2), columns, rows: all },
  ];
}

const TARGET_FIGURES = ['reached', 'missed', 'running', 'fellAway'];

function targetBlocks({ overall, rows }: Tallied, language: Language): Block[] {
  if (overall.length === 0) return [];
  const word = (key: string): string => say(language, `report.${key}`);
  const all = [...overall.map((row) => ({ ...row, customerId: word('all') })), ...rows];
  return [
    { kind: 'heading', text: word('targets') },
    {
      kind: 'table',
      numbers: [2, 3, 4, 5],
      columns: [word('customer'), word('target'), ...TARGET_FIGURES.map(word)],
      rows: all.map((row): Cell[] => [
        row.customerId,
        say(language, `guarantees.${row.guarantee}`),
        ...[row.kept, row.broken, row.running, row.superseded + row.notApplicable].map(String),
      ]),
    },
  ];
}
