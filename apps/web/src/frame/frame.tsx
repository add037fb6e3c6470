import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Me } from '../api/answers.js';
import { problemOf } from '../api/problem.js';
import { useMe } from '../api/me.js';
import { useWords } from '../i18n/words.js';
import { Failed, Loading } from '../shared/states.js';
import { useShownIn } from '../shared/zone.js';
import { SignIn } from '../sign-in/sign-in.js';
import { ConnectionSign } from './connection-sign.js';
import styles from './frame.module.css';
import { Header } from './header.js';
import { InstantsBar } from './instants-bar.js';
import { keepFocus } from './keep-focus.js';
import { pagesFor } from './pages.js';

/** What stands around every screen; whoever is not signed in sees how to. */
export function Frame() {
  const { say } = useWords();
  const me = useMe();
  useEffect(keepFocus, []);
  const isInZone = useShownIn(me.data?.timezone, 'ledger');
  if (problemOf(me.error)?.status === 401) return <SignIn />;
  if (me.data === undefined || !isInZone) {
    return (
      <main className={styles.main}>
        {me.error ? <Failed error={me.error} retry={me.refetch} /> : <Loading />}
      </main>
    );
  }
  return (
    <>
      <a className={styles.skip} href="#content">
        {say('frame.skip')}
      </a>
      <div className={styles.top} data-no-print>
        <Header me={me.data} />
        <ConnectionSign />
        <InstantsBar />
      </div>
      <Content me={me.data} />
    </>
  );
}

const START = '/today';

/** Takes the focus where somebody goes to another page, so that a screen reader begins there. */
function Content({ me }: { readonly me: Me }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const content = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    // A form has taken it already: whoever types there types on.
    const focused = document.activeElement;
    const isField = focused?.matches('input, select, textarea') === true;
    if (isField && content.current?.contains(focused)) return;
    content.current?.focus({ preventScroll: true });
  }, [path]);
  // Where everybody arrives is no place for some.
  const [first] = pagesFor(me);
  const isLost = path === START && first !== undefined && !pagesFor(me).some(({ to }) => to === START);
  if (isLost) return <Navigate to={first.to} replace />;
  return (
    <main id="content" ref={content} tabIndex={-1} className={styles.main}>
      <Outlet />
    </main>
  );
}
