import { Button } from '@mantine/core';
import type { AuditPage } from '../api/answers.js';
import { hasRole, useMe } from '../api/me.js';
import { useAnswer } from '../api/use-answer.js';
import { useInstants, useSetInstants } from '../instants.js';
import { useWords } from '../i18n/words.js';
import { wallClockInWords } from '../shared/time-in-words.js';

/** A ledger that nobody has written to for long is looked at as of its newest fact. */
export function NewestFact() {
  const { say, language } = useWords();
  const me = useMe();
  const { asOf } = useInstants();
  const set = useSetInstants();
  const enabled = asOf === undefined && me.data !== undefined && hasRole(me.data, 'manager', 'auditor');
  const trail = useAnswer<AuditPage>('/audit', { newestFirst: true, limit: 1 }, { enabled });
  const newest = trail.data?.entries[0]?.occurredAt;
  if (!enabled || newest === undefined) return null;
  return (
    <Button variant="default" mt="xs" onClick={() => set({ asOf: newest })}>
      {say('today.goToNewest', { time: wallClockInWords(newest, language) })}
    </Button>
  );
}
