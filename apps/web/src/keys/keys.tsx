import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { KeyLine, KeyList } from '../api/answers.js';
import { hasRole, useMe } from '../api/me.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { Done } from '../shared/done.js';
import { useFilters } from '../shared/filters.js';
import { Icon } from '../shared/icon.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import { KeyTable } from './key-table.js';
import { KEY_STATES, keyStateOf } from './key-state.js';
import styles from './keys.module.css';
import { MakeKey } from './make-key.js';
import { RevokeKey } from './revoke-key.js';

/** By what programs come in; whoever administers access makes and revokes it here. */
export function Keys() {
  const { say } = useWords();
  const me = useMe();
  const keys = useAnswer<KeyList>('/keys');
  const [{ make }, change] = useFilters(['make']);
  const [revoked, setRevoked] = useState<KeyLine>();
  const [said, setSaid] = useState<string>();
  const mayDecide = me.data !== undefined && hasRole(me.data, 'administrator');
  const isMaking = mayDecide && make !== undefined;
  return (
    <>
      <PageHead
        title={say('nav.keys')}
        sub={say('keys.lead')}
        actions={
          mayDecide && (
            <Button leftSection={<Icon name="plus" />} onClick={() => change({ make: '1' })}>
              {say('keys.make')}
            </Button>
          )
        }
      />
      <Done said={said} />
      <Shown of={keys}>
        {(list) => <KeyCards keys={list.keys} {...(mayDecide && { revoke: setRevoked })} />}
      </Shown>
      {isMaking && <MakeKey tell={setSaid} close={() => change({ make: undefined })} />}
      {revoked && <RevokeKey line={revoked} tell={setSaid} close={() => setRevoked(undefined)} />}
    </>
  );
}

interface KeyCardsProps {
  readonly keys: readonly KeyLine[];
  /** Missing for whoever only reads. */
  readonly revoke?: (line: KeyLine) => void;
}

function KeyCards({ keys, revoke }: KeyCardsProps) {
  const { say } = useWords();
  const [{ state }, change] = useFilters(['state']);
  const chosen = KEY_STATES.find((each) => each === state);
  if (keys.length === 0) return <Empty title={say('keys.none')} text={say('keys.noneText')} />;
  const shown = keys
    .filter((line) => chosen === undefined || keyStateOf(line, Date.now()) === chosen)
    .toReversed();
  return (
    <>
      <div className={styles.filter}>
        <SegmentedControl
          aria-label={say('keys.filter')}
          value={chosen ?? 'all'}
          onChange={(value) => change({ state: value === 'all' ? undefined : value })}
          data={(['all', ...KEY_STATES] as const).map((value) => ({
            value,
            label: say(`keys.states.${value}`),
          }))}
        />
      </div>
      {shown.length === 0 ? (
        <Empty title={say('keys.noneOfThese')} />
      ) : (
        <Card isFlush>
          <KeyTable keys={shown} {...(revoke && { revoke })} />
        </Card>
      )}
    </>
  );
}
