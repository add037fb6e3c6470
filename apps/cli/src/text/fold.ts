import { stripVTControlCharacters } from 'node:util';

/** Wide enough for the tables beside it, narrow enough for most terminals. */
const WIDTH = 106;

/** Long sentences folded at spaces. Tables stay as they are: their columns stand apart by two spaces. */
export function folded(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('  ') ? line : foldedLine(line)))
    .join('\n');
}

function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer) > WIDTH && current !== '') lines.push(current);
    current = widthOf(longer) > WIDTH ? word : longer;
  }
  return [...lines, current].join('\n');
}

/** What a terminal shows of it, without colours. */
export function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
