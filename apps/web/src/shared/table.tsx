import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface Column {
  readonly name: string;
  readonly isRight?: boolean;
}

interface TableProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly columns: readonly Column[];
  /** On a phone a row's cells lie one above the other. */
  readonly isStacked?: boolean;
  readonly children: ReactNode;
}

/** A table to read; where it is wider than the screen it scrolls by itself, by the keyboard too. */
export function Table({ label, columns, isStacked = false, children }: TableProps) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={isStacked ? `${styles.table ?? ''} ${styles.stacked ?? ''}` : styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, isRight = false }) => (
              <th key={name} scope="col" className={isRight ? styles.right : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export const cell = styles;
