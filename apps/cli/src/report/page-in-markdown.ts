import { type Block, type Cell, textOf } from './page.js';

/** A page as Markdown (GitHub's tables), to be pasted where management reads. */
export function pageInMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockInMarkdown).join('\n\n')}\n`;
}

function blockInMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'alarm':
      return `**${escaped(block.text)}**`;
    case 'table':
      return tableInMarkdown(block);
  }
}

function tableInMarkdown({ columns, rows, numbers }: Block & { kind: 'table' }): string {
  const rule = columns.map((_, index) => (numbers.includes(index) ? '---:' : '---'));
  return [columns.map(escaped), rule, ...rows.map((row) => row.map(cellInMarkdown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellInMarkdown(cell: Cell): string {
  const text = escaped(textOf(cell));
  const isStrong = typeof cell !== 'string' && (cell.tone === 'strong' || cell.tone === 'bad');
  return isStrong && text !== '' ? `**${text}**` : text;
}

/** What Markdown or HTML would take for markup; an id may hold `_`, and nothing else of these. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#]/g, '\\$&').replaceAll('\n', ' ');
}
