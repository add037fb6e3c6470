import { Kbd, Modal, Switch } from '@mantine/core';
import type { Me } from '../api/answers.js';
import { hasRole } from '../api/me.js';
import { useWords } from '../i18n/words.js';
import { useReturnedFocus } from '../shared/use-returned-focus.js';
import { pagesFor } from './pages.js';
import styles from './shortcuts.module.css';

interface ShortcutsHelpProps {
  readonly me: Me;
  readonly close: () => void;
  readonly areOn: boolean;
  readonly setOn: (areOn: boolean) => void;
}

export function ShortcutsHelp({ me, close, areOn, setOn }: ShortcutsHelpProps) {
  const { say } = useWords();
  useReturnedFocus();
  return (
    <Modal
      opened
      onClose={close}
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
