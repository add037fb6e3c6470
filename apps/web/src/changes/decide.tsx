import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Ticket } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useSending } from '../record/use-sending.js';
import { Icon } from '../shared/icon.js';
import type { ChangeLine } from './answers.js';
import styles from './changes.module.css';
import { Refusal } from './refusal.js';
import { Refused } from '../shared/refused.js';
import { type RecordedChange, type StageName, stagePath } from './stages.js';
import type { Decision } from './who-decides.js';

interface DecideProps {
  readonly change: ChangeLine;
  readonly decision: Decision;
  readonly tell: (said: string) => void;
}

/** What can be done about a proposal by whoever looks at it, and why the rest is not there. */
export function Decide({ change, decision, tell }: DecideProps) {
  const { say } = useWords();
  const [isRefusing, setRefusing] = useState(false);
  const revision = useSeenRevision(change);
  const done = (stage: StageName) => (): void =>
    tell(say(`changes.done.${stage}`, { subject: change.ticketId ?? change.stream }));
  const { mayApprove, mayRefuse, mayWithdraw, reason } = decision;
  if (isRefusing) {
    return (
      <footer className={styles.decide}>
        <Refusal {...{ change, revision }} done={done('refusal')} cancel={() => setRefusing(false)} />
      </footer>
    );
  }
  return (
    <footer className={styles.decide}>
      {mayApprove && <StageButton stage="approval" {...{ change, revision }} done={done('approval')} />}
      {mayRefuse && (
        <Button variant="default" onClick={() => setRefusing(true)}>
          {say('changes.stages.refusal')}
        </Button>
      )}
      {mayWithdraw && <StageButton stage="withdrawal" {...{ change, revision }} done={done('withdrawal')} />}
      {reason !== undefined && (
        <p className={styles.why}>
          <Icon name="person" size={15} />
          <span>{say(`changes.why.${reason}`)}</span>
        </p>
      )}
    </footer>
  );
}

/** Whoever decides has seen this much of a ticket: what was recorded since may speak against it. */
function useSeenRevision({ ticketId = '' }: ChangeLine): number | undefined {
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  return useAnswer<Ticket>(path, {}, { enabled: ticketId !== '' }).data?.revision;
}

interface StageButtonProps {
  readonly stage: 'approval' | 'withdrawal';
  readonly change: ChangeLine;
  readonly revision: number | undefined;
  readonly done: () => void;
}

function StageButton({ stage, change, revision, done }: StageButtonProps) {
  const { say } = useWords();
  const { isSending, error, submit } = useSending<RecordedChange>(stagePath(change, stage));
  const take = async (): Promise<void> => {
    if (await submit({}, revision)) done();
  };
  return (
    <>
      <Button
        variant={stage === 'approval' ? 'filled' : 'default'}
        leftSection={stage === 'approval' && <Icon name="met" />}
        loading={isSending}
        onClick={() => void take()}
      >
        {say(`changes.stages.${stage}`)}
      </Button>
      <Refused error={error} />
    </>
  );
}
