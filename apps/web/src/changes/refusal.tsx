import { Button, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { useSending } from '../record/use-sending.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';
import { Refused } from '../shared/refused.js';
import { type RecordedChange, stagePath } from './stages.js';

interface RefusalProps {
  readonly change: ChangeLine;
  readonly revision: number | undefined;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** A refusal says why, for it stands in the record. */
export function Refusal({ change, revision, done, cancel }: RefusalProps) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { isSending, error, submit } = useSending<RecordedChange>(stagePath(change, 'refusal'));
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const stated = reason.trim();
    setMissing(stated === '');
    if (stated !== '' && (await submit({ data: { reason: stated } }, revision))) done();
  };
  return (
    <form className={styles.refusal} noValidate onSubmit={(event) => void send(event)}>
      <Textarea
        label={say('changes.refusalReason')}
        description={say('changes.refusalHint')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={isMissing && say('changes.reasonMissing')}
        autosize
        minRows={2}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button type="submit" color="red.9" loading={isSending}>
          {say('changes.refuseFinally')}
        </Button>
        <Button variant="default" onClick={cancel} disabled={isSending}>
          {say('changes.cancel')}
        </Button>
      </div>
      <Refused error={error} />
    </form>
  );
}
