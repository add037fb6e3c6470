import type { Completeness, MonthReport } from '#compliance';
import { type Language, say, shortDuration } from '#wording';
import { type Block, type Cell, toned } from './page.js';

/** How sound the facts are. */
export function evidenceBlocks(evidence: MonthReport['evidence'], language: Language): Block[] {
  const { late, longestDelay, corrected, retracted, customers } = evidence;
  const word = (key: string, values: object = {}): string => say(language, `report.${key}`, { ...values });
  const hours = say(language, 'units.hours', { count: evidence.lateAfterHours });
  const aboutLate = longestDelay
    ? word('late', {
        count: late,
        hours,
        delay: shortDuration(longestDelay.delay),
        stream: longestDelay.stream,
      })
    : word('noneLate', { hours });
  const sentences = [
    aboutLate,
    word('corrected', { count: corrected }),
    word('retracted', { count: retracted }),
  ];
  const table: Block = {
    kind: 'table',
    numbers: [1, 2, 3],
    columns: [word('customer'), word('lateFacts'), word('correctedFacts'), word('retractedFacts')],
    rows: customers.map((each): Cell[] => [
      each.customerId,
      ...[each.late, each.corrected, each.retracted].map(String),
    ]),
  };
  return [
    { kind: 'heading', text: word('evidence') },
    { kind: 'paragraph', text: sentences.join(' ') },
    ...(customers.length > 0 ? [table] : []),
  ];
}

/** Whether every duty that the facts call for has exactly one row; where not, which. */
export function completenessBlocks({ expected, findings }: Completeness, language: Language): Block[] {
  const word = (key: string, values: object = {}): string => say(language, `report.${key}`, { ...values });
  const heading: Block = { kind: 'heading', text: word('completeness') };
  if (findings.length === 0) {
    return [heading, { kind: 'paragraph', text: word('complete', { count: expected }) }];
  }
  return [
    heading,
    { kind: 'alarm', text: word('incomplete', { count: findings.length }) },
    {
      kind: 'table',
      numbers: [],
      columns: [word('finding'), word('subject'), word('guarantee')],
      rows: findings.map(({ finding, ticketId, contractId, guarantee }): Cell[] => [
        toned(word(finding), 'bad'),
        ticketId ?? contractId ?? '',
        say(language, `guarantees.${guarantee}`),
      ]),
    },
  ];
}
