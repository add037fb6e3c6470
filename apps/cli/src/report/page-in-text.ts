import Table from 'cli-table3';
import pc from 'picocolors';
import { folded } from '../text/fold.js';
import { PLAIN_TABLE } from '../text/table.js';
import { type Block, type Cell, type Tone } from './page.js';

const COLOURS: Record<Tone, (text: string) => string> = {
  good: pc.green,
  bad: pc.red,
  dim: pc.dim,
  strong: pc.bold,
};

/** A page for a terminal. */
export function pageInText(blocks: readonly Block[]): string {
  return `${blocks.map(blockInText).join('\n')}\n`;
}

function blockInText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return pc.bold(block.text);
    case 'heading':
      return `\n${pc.bold(block.text)}`;
    case 'paragraph':
      return folded(block.text);
    case 'alarm':
      return pc.red(folded(block.text));
    case 'table':
      return tableInText(block);
  }
}

function tableInText({ columns, rows, numbers }: Block & { kind: 'table' }): string {
  const colAligns = columns.map((_, index) => (numbers.includes(index) ? 'right' : 'left'));
  const table = new Table({ ...PLAIN_TABLE, colAligns });
  table.push(columns.map((column) => pc.bold(column)));
  for (const row of rows) table.push(row.map(inColour));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function inColour(cell: Cell): string {
  return typeof cell === 'string' ? cell : COLOURS[cell.tone](cell.text);
}
