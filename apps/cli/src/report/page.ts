/** How a cell is meant; terminals show it in colour, the words say it all without. */
export type Tone = 'good' | 'bad' | 'dim' | 'strong';

export type Cell = string | { readonly text: string; readonly tone: Tone };

/** A part of a page that people read, before anybody has decided how it is shown. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'alarm'; readonly text: string }
  | {
      readonly kind: 'table';
      /** The columns that hold numbers, from 0. */
      readonly numbers: readonly number[];
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

export function toned(text: string, tone: Tone, condition = true): Cell {
  return condition ? { text, tone } : text;
}
