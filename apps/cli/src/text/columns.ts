import { widthOf } from './fold.js';

/**
 * Rows in columns that stand apart by two spaces. For lists that may be long: the table library takes the square of the
 * rows, half a minute for 3,000 of them.
 */
export function columnsInText(
  rows: readonly (readonly string[])[],
  aligned: readonly ('left' | 'right')[],
): string {
  const widths = aligned.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
          return aligned[column] === 'right' ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
