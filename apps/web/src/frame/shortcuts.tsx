import { Kbd, Modal, Switch } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Me } from '../api/answers.js';
import { hasRole } from '../api/me.js';
import { useWords } from '../i18n/words.js';
import { pagesFor } from './pages.js';
import styles from './shortcuts.module.css';

/** How long a first key waits for its second, in milliseconds. */
const PATIENCE = 1_500;

interface ShortcutsProps {
  readonly me: Me;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Single keys, for whoever works all day with them; they can be turned off (WCAG 2.2, 2.1.4). */
export function Shortcuts({ me, isOpen, setOpen }: ShortcutsProps) {
  const { say } = useWords();
  const [areOn, setOn] = useLocalStorage({ key: 'sla.shortcuts', defaultValue: true });
  const navigate = useNavigate();
  useGoing(me, areOn);
  useHotkeys(
    areOn
      ? [
          ['shift+?', () => setOpen(true), { usePhysicalKeys: false }],
          ['?', () => setOpen(true)],
          ['/', () => document.querySelector<HTMLElement>('[data-search]')?.focus()],
          ['n', () => hasRole(me, 'agent') && void navigate({ to: '/record' })],
        ]
      : [],
  );
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={say('shortcuts.title')}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <dl className={styles.list}>
        {pagesFor(me).map(({ to, words, key }) => (
          <Row key={to} keys={['g', key]} what={say(words)} />
        ))}
        {hasRole(me, 'agent') && <Row keys={['n']} what={say('record.report')} />}
        {hasRole(me, 'agent') && <Row keys={['r']} what={say('shortcuts.record')} />}
        <Row keys={['/']} what={say('shortcuts.search')} />
        <Row keys={['?']} what={say('shortcuts.help')} />
      </dl>
      <Switch
        mt="md"
        label={say('shortcuts.on')}
        checked={areOn}
        onChange={(event) => setOn(event.currentTarget.checked)}
      />
    </Modal>
  );
}

function Row({ keys, what }: { readonly keys: readonly string[]; readonly what: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  );
}

/** `g`, then the letter of a page. */
function useGoing(me: Me, areOn: boolean): void {
  const navigate = useNavigate();
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (!isGoing) return;
    const waiting = setTimeout(() => setGoing(false), PATIENCE);
    return () => clearTimeout(waiting);
  }, [isGoing]);
  const go = (to: ReturnType<typeof pagesFor>[number]['to']) => (): void => {
    setGoing(false);
    void navigate({ to });
  };
  useHotkeys(areOn ? [['g', () => setGoing(true)]] : []);
  useHotkeys(
    isGoing
      ? pagesFor(me)
          .map(({ key, to }) => [key, go(to)] as const)
          .map(([key, to]) => [key, to])
      : [],
  );
}
