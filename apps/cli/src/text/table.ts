import type { TableConstructorOptions } from 'cli-table3';

const BORDERS = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left',
  'left-mid',
  'mid',
  'mid-mid',
  'right',
  'right-mid',
] as const;

/** Columns without borders, indented by two, as terminals and pipes like them. */
export const PLAIN_TABLE = {
  chars: { ...Object.fromEntries(BORDERS.map((border) => [border, ''])), middle: '  ' },
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
} satisfies TableConstructorOptions;
