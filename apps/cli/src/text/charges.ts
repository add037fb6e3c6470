import Table from 'cli-table3';
import pc from 'picocolors';
import type { Account, ChargeLine } from '#compliance';
import { say } from '#wording';
import { decimalInWords } from './amounts.js';
import { instantInWords, type Telling } from './evidence.js';
import { groundInWords, remarksOn } from './remarks.js';
import { PLAIN_TABLE } from './table.js';

const HEADINGS = ['began', 'ticket', 'work', 'ground', 'amount'];

/** The charges of a month as a table, with their sum, and remarks on those that are remarkable. */
export function chargesInText({ lines, total, unpriced }: Account, telling: Telling): string {
  const { language } = telling;
  const word = (key: string): string => say(language, `account.${key}`);
  if (lines.length === 0) return `${pc.bold(word('charges'))}\n${word('noCharges')}`;
  const table = new Table({ ...PLAIN_TABLE, colAligns: ['left', 'left', 'left', 'left', 'right'] });
  table.push(HEADINGS.map((heading) => pc.bold(word(heading))));
  for (const line of lines) table.push(rowOf(line, telling));
  table.push([pc.bold(word('total')), '', '', '', pc.bold(decimalInWords(total, language))]);
  return [
    pc.bold(word('charges')),
    table.toString(),
    ...lines.flatMap((line) => remarksInText(line, telling)),
    ...(unpriced > 0 ? [pc.yellow(say(language, 'account.unpriced', { count: unpriced }))] : []),
    pc.dim(word('withoutPackage')),
  ].join('\n');
}

function rowOf(line: ChargeLine, telling: Telling): string[] {
  const { language } = telling;
  const { amount, startedAt, ticketId, work, zone, missingGrounds } = line;
  const cells = [
    instantInWords(startedAt, { language, zone }),
    ticketId,
    say(language, `account.works.${work}`),
    groundInWords(line, language),
    amount === null ? '–' : decimalInWords(amount, language),
  ];
  return missingGrounds.length > 0 ? cells.map((cell) => pc.yellow(cell)) : cells;
}

function remarksInText(line: ChargeLine, { language }: Telling): string[] {
  const { ticketId, startedAt, zone } = line;
  const began = instantInWords(startedAt, { language, zone });
  return remarksOn(line, language).map((remark) => pc.yellow(`${ticketId}, ${began}: ${remark}`));
}
