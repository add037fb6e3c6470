import { Button, Group, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './keys.module.css';

/** A key in clear, and the only place where it ever stands. */
export function Secret({ value, done }: { readonly value: string; readonly done: () => void }) {
  const { say } = useWords();
  const [state, setState] = useState<'shown' | 'copied' | 'selected'>('shown');
  const input = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    // Without TLS, on another machine than the server's, a page may not write there.
    const isCopied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    if (!isCopied) input.current?.select();
    setState(isCopied ? 'copied' : 'selected');
  };
  return (
    <div className={styles.secret}>
      <p role="alert" className={styles.warning}>
        <Icon name="excused" size={18} /> <span>{say('keys.once')}</span>
      </p>
      <TextInput
        ref={input}
        label={say('keys.secret')}
        value={value}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
        classNames={{ input: 'mono' }}
      />
      <Group justify="space-between">
        <span role="status">{state === 'selected' && say('keys.copyByHand')}</span>
        <Group>
          <Button
            autoFocus
            leftSection={state === 'copied' && <Icon name="met" />}
            onClick={() => void copy()}
          >
            {say(state === 'copied' ? 'keys.copied' : 'keys.copy')}
          </Button>
          <Button variant="default" onClick={done}>
            {say('keys.done')}
          </Button>
        </Group>
      </Group>
    </div>
  );
}
