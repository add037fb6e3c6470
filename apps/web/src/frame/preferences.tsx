import { Menu, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '../api/answers.js';
import { send } from '../api/ask.js';
import { LANGUAGES } from '../i18n/language.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../shared/icon.js';
import styles from './frame.module.css';

/** Who I am, in which language, in which light; and the way out. */
export function Preferences({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const signOut = async (): Promise<void> => {
    await send('/api/v1/session', { method: 'DELETE' }).catch(() => undefined);
    await queries.resetQueries();
  };
  return (
    <Menu position="bottom-end" width="17rem" trapFocus>
      <Menu.Target>
        <button type="button" className={styles.tool} aria-label={`${say('frame.account')}: ${me.id}`}>
          <Icon name="person" size={18} />
          <span className={`${styles.who ?? ''} ${styles.onlyWide ?? ''}`}>{me.id}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt="xs" fw={600} truncate>
          {me.id}
        </Text>
        <Text px="sm" pb="xs" size="sm" c="dimmed">
          {me.roles.map((role) => say(`roles.${role}`)).join(', ')}
        </Text>
        <Menu.Divider />
        <Choices />
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{say('frame.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices() {
  const { say, language, speak } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div style={{ padding: '0.35rem 0.75rem 0.6rem', display: 'grid', gap: '0.35rem' }}>
      <Text size="xs" c="dimmed" id="choose-language">
        {say('frame.language')}
      </Text>
      <SegmentedControl
        aria-labelledby="choose-language"
        fullWidth
        value={language}
        onChange={speak}
        data={LANGUAGES.map((value) => ({ value, label: say(`languages.${value}`) }))}
      />
      <Text size="xs" c="dimmed" id="choose-theme" mt={4}>
        {say('frame.theme')}
      </Text>
      <SegmentedControl
        aria-labelledby="choose-theme"
        fullWidth
        value={colorScheme}
        onChange={setColorScheme}
        data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: say(`themes.${value}`) }))}
      />
    </div>
  );
}
