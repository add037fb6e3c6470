import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Me } from '../api/answers.js';
import { hasRole } from '../api/me.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './frame.module.css';
import { pagesFor } from './pages.js';
import { useShortcuts, useShortcutSetting } from './use-shortcuts.js';

const ShortcutsHelp = lazy(async () => ({ default: (await import('./shortcuts-help.js')).ShortcutsHelp }));

/** How long a first key waits for its second, in milliseconds. */
const PATIENCE = 1_500;

/** Single keys, for whoever works all day with them; they can be turned off (WCAG 2.2, 2.1.4). */
export function Shortcuts({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [areOn, setOn] = useShortcutSetting();
  const navigate = useNavigate();
  useGoing(me);
  useShortcuts([
    ['shift+?', () => setOpen(true)],
    ['/', () => document.querySelector<HTMLElement>('[data-search]')?.focus()],
    ['n', () => hasRole(me, 'agent') && void navigate({ to: '/record' })],
  ]);
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        aria-label={say('shortcuts.title')}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" size={18} />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShortcutsHelp me={me} close={() => setOpen(false)} areOn={areOn} setOn={setOn} />
        </Suspense>
      )}
    </>
  );
}

/** `g`, then the letter of a page. */
function useGoing(me: Me): void {
  const navigate = useNavigate();
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const waiting = setTimeout(() => setGoing(false), PATIENCE);
    return () => clearTimeout(waiting);
  }, [isGoing]);
  useShortcuts([['g', () => setGoing(true)]]);
  useShortcuts(
    pagesFor(me).map(({ key, to }) => [
      key,
      () => {
        if (!isGoing) return;
        setGoing(false);
        void navigate({ to });
      },
    ]),
  );
}
