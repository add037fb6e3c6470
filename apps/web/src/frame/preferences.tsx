import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Me } from '../api/answers.js';
import { send } from '../api/ask.js';
import { LANGUAGES } from '../i18n/language.js';
import { useWords } from '../i18n/words.js';
import { Dropdown } from '../shared/dropdown.js';
import { Icon } from '../shared/icon.js';
import frame from './frame.module.css';
import styles from './preferences.module.css';

/** Who I am, in which language, in which light; and the way out. */
export function Preferences({ me }: { readonly me: Me }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const signOut = async (): Promise<void> => {
    await send('/api/v1/session', { method: 'DELETE' }).catch(() => undefined);
    await queries.resetQueries();
  };
  const label = (
    <>
      <Icon name="person" size={18} />
      <span className={`${frame.who ?? ''} ${frame.onlyWide ?? ''}`}>{me.id}</span>
    </>
  );
  return (
    <Dropdown className={frame.tool} name={`${say('frame.account')}: ${me.id}`} label={label} side="right">
      {() => (
        <div className={styles.preferences}>
          <div>
            <div className={styles.name}>{me.id}</div>
            <div className={styles.soft}>{me.roles.map((role) => say(`roles.${role}`)).join(', ')}</div>
          </div>
          <Choices />
          <Button variant="default" onClick={() => void signOut()}>
            {say('frame.signOut')}
          </Button>
        </div>
      )}
    </Dropdown>
  );
}

function Choices() {
  const { say, language, speak } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <div>
        <div className={styles.soft}>{say('frame.language')}</div>
        <SegmentedControl
          aria-label={say('frame.language')}
          fullWidth
          value={language}
          onChange={speak}
          data={LANGUAGES.map((value) => ({ value, label: say(`languages.${value}`) }))}
        />
      </div>
      <div>
        <div className={styles.soft}>{say('frame.theme')}</div>
        <SegmentedControl
          aria-label={say('frame.theme')}
          fullWidth
          value={colorScheme}
          onChange={setColorScheme}
          data={(['light', 'dark', 'auto'] as const).map((value) => ({
            value,
            label: say(`themes.${value}`),
          }))}
        />
      </div>
    </>
  );
}
