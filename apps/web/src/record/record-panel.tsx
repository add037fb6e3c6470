import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ReportedTicket } from '../api/answers.js';
import { useShortcuts } from '../frame/use-shortcuts.js';
import { useWords } from '../i18n/words.js';
import { useFilters } from '../shared/filters.js';
import { Icon } from '../shared/icon.js';
import styles from './record.module.css';

const RecordDrawer = lazy(async () => ({ default: (await import('./record-drawer.js')).RecordDrawer }));

/** Records a fact about a ticket: `r`, a few letters, Enter. Which form is open stands in the address. */
export function RecordPanel({ ticket }: { readonly ticket: ReportedTicket }) {
  const { say } = useWords();
  const [{ record }, change] = useFilters(['record']);
  const [recorded, setRecorded] = useState('');
  const open = (): void => {
    setRecorded('');
    change({ record: 'any' });
  };
  useShortcuts([['r', open]]);
  return (
    <>
      <span role="status" className={styles.recorded}>
        {recorded}
      </span>
      <Button leftSection={<Icon name="plus" />} onClick={open} aria-keyshortcuts="r">
        {say('record.fact')}
      </Button>
      {record !== undefined && (
        <Suspense fallback={null}>
          <RecordDrawer
            ticket={ticket}
            chosen={record}
            choose={(name) => change({ record: name })}
            done={(what) => {
              setRecorded(say('record.done', { what }));
              change({ record: undefined });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
