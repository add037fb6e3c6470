import { Button, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConnectionError, problemOf } from '../api/problem.js';
import { useWords } from '../i18n/words.js';
import styles from './states.module.css';

interface StateProps {
  readonly title: string;
  readonly text?: string;
  readonly code?: string | undefined;
  readonly children?: ReactNode;
  readonly isAlert?: boolean;
  /** Within a part of a screen. */
  readonly isSmall?: boolean;
}

function State({ title, text, code, children, isAlert = false, isSmall = false }: StateProps) {
  return (
    <div className={styles.state} data-small={isSmall || undefined} role={isAlert ? 'alert' : 'status'}>
      <div className={styles.title}>{title}</div>
      {text !== undefined && <div className={styles.text}>{text}</div>}
      {children}
      {code !== undefined && <div className={styles.code}>{code}</div>}
    </div>
  );
}

/** There is nothing, and that is an answer. */
export function Empty(props: Pick<StateProps, 'title' | 'text' | 'children' | 'isSmall'>) {
  return <State {...props} />;
}

/** The shape of what is coming. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const { say } = useWords();
  return (
    <Stack gap="sm" aria-busy="true" role="status">
      <VisuallyHidden>{say('states.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="2.25rem" radius="sm" animate />
      ))}
    </Stack>
  );
}

/** Why there is no answer, and what can be done about it. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) {
  const { say } = useWords();
  const problem = problemOf(error);
  if (problem?.status === 403) return <NotAllowed />;
  if (problem?.status === 404)
    return <State isAlert title={say('states.notThere')} text={problem.detail ?? ''} code={problem.code} />;
  const isLost = error instanceof ConnectionError;
  const title = isLost ? say('states.noConnection') : say('states.failed');
  const text = isLost ? say('states.noConnectionText') : (problem?.detail ?? say('states.failedText'));
  return (
    <State isAlert title={title} text={text} code={problem?.code}>
      {retry && (
        <Button variant="default" mt="xs" onClick={() => void retry()}>
          {say('states.again')}
        </Button>
      )}
    </State>
  );
}

function NotAllowed() {
  const { say } = useWords();
  return <State isAlert title={say('states.notAllowed')} text={say('states.notAllowedText')} />;
}

export function NotFound() {
  const { say } = useWords();
  return (
    <State title={say('states.noPage')} text={say('states.noPageText')}>
      <Button component={Link} to="/today" variant="default" mt="xs">
        {say('nav.today')}
      </Button>
    </State>
  );
}

interface Answered<Answer> {
  readonly data: Answer | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** An answer where there is one, and what stands in its place until then or where there is none. */
export function Shown<Answer>(props: {
  readonly of: Answered<Answer>;
  readonly rows?: number;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const { of, rows, children } = props;
  // What was known before stays on the screen, and what is typed there, where the server cannot be asked for a while.
  const { status = 503 } = problemOf(of.error) ?? {};
  if (of.data !== undefined && (status === 429 || status >= 500)) return children(of.data);
  if (of.error) return <Failed error={of.error} retry={of.refetch} />;
  return <Loading {...(rows !== undefined && { rows })} />;
}
