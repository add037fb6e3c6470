import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface PageHeadProps {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one heading of a screen, which its window is called after, what belongs to it, and what can be done there. */
export function PageHead({ title, sub, actions }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · SLA Ledger`;
  }, [title]);
  return (
    <div className={styles.head}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {sub !== undefined && <div className={styles.sub}>{sub}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface CardProps {
  readonly title?: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** Up to the edges, as tables are. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

export function Card({ title, sub, actions, isFlush = false, children }: CardProps) {
  return (
    <section className={styles.card}>
      {title !== undefined && (
        <div className={styles.cardHead}>
          <h2 className={styles.cardTitle}>{title}</h2>
          {sub !== undefined && <span className={styles.sub}>{sub}</span>}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      <div className={isFlush ? undefined : styles.cardBody}>{children}</div>
    </section>
  );
}
