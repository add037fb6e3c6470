import type { ReactNode } from 'react';
import styles from './changes.module.css';

interface RowProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One thing that a change says; it stands in a list of them. */
export function Row({ name, children }: RowProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
