import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Me } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Dropdown } from '../shared/dropdown.js';
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
      <Link to={pagesFor(me)[0]?.to ?? '/today'} className={styles.brand}>
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
        <Shortcuts me={me} />
        <Preferences me={me} />
      </div>
    </header>
  );
}

/** The same pages where there is no room for them side by side. */
function Menu({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const label = (
    <>
      <Icon name="menu" size={20} />
      <VisuallyHidden>{say('nav.menu')}</VisuallyHidden>
    </>
  );
  return (
    <div className={styles.onlyNarrow}>
      <Dropdown className={styles.tool} label={label}>
        {(close) => (
          <nav aria-label={say('nav.main')} className={styles.menu}>
            {pagesFor(me).map(({ to, words }) => (
              <Link key={to} to={to} onClick={close}>
                {say(words)}
              </Link>
            ))}
          </nav>
        )}
      </Dropdown>
    </div>
  );
}
