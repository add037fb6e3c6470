import { Drawer, NavLink, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './frame.module.css';
import mark from './mark.svg';
import { pagesFor } from './pages.js';
import { Preferences } from './preferences.js';
import { Shortcuts } from './shortcuts.js';

export function Header({ me }: { readonly me: Me }) {
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <Menu me={me} />
      <Link to="/today" className={styles.brand}>
        <img src={mark} alt="" />
        <span>SLA Ledger</span>
      </Link>
      <nav className={`${styles.nav ?? ''} ${styles.onlyWide ?? ''}`} aria-label={say('nav.main')}>
        {pagesFor(me).map(({ to, words }) => (
          <Link key={to} to={to}>
            {say(words)}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <Help me={me} />
        <Preferences me={me} />
      </div>
    </header>
  );
}

/** The dialog opens by `?` too. */
function Help({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
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
      <Shortcuts me={me} isOpen={isOpen} setOpen={setOpen} />
    </>
  );
}

/** The same pages where there is no room for them side by side. */
function Menu({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <div className={styles.onlyNarrow}>
      <button type="button" className={styles.tool} onClick={open} aria-expanded={isOpen}>
        <Icon name="menu" size={20} />
        <VisuallyHidden>{say('nav.menu')}</VisuallyHidden>
      </button>
      <Drawer
        opened={isOpen}
        onClose={close}
        size="17rem"
        title="SLA Ledger"
        closeButtonProps={{ 'aria-label': say('frame.close') }}
      >
        <nav aria-label={say('nav.main')}>
          {pagesFor(me).map(({ to, words }) => (
            <NavLink key={to} component={Link} to={to} label={say(words)} onClick={close} />
          ))}
        </nav>
      </Drawer>
    </div>
  );
}
