import type { ReactNode } from 'react';
import { ConnectionError, problemOf } from '../api/problem.js';
import { useWords } from '../i18n/words.js';
import { Icon } from './icon.js';
import styles from './said.module.css';

/** Why something was not recorded, and what comes of that. */
interface RefusedProps {
  readonly error: unknown;
  /** What to say where nobody answered. */
  readonly notSent?: string;
  /** What to say where something came between; else that the effect is another now. */
  readonly children?: ReactNode;
}

export function Refused({ error, notSent, children }: RefusedProps) {
  const { say } = useWords();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  const text =
    error instanceof ConnectionError
      ? (notSent ?? say('changes.notSent'))
      : (problem?.detail ?? problem?.title);
  return (
    <div role="alert" className={styles.refused}>
      <Icon name="breached" />
      <div>{problem?.status === 412 ? (children ?? say('changes.movedOn')) : text}</div>
    </div>
  );
}
