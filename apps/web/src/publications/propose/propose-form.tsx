import { Button, Text } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../shared/page.js';
import type { Kind, Published } from '../kinds.js';
import { ProposedVersion } from '../proposed-version.js';
import styles from '../publications.module.css';
import { About } from './about.js';
import { Content } from './content.js';
import { Problems } from './problems.js';
import { useProposing } from './use-proposing.js';

interface ProposeFormProps {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  /** What the proposal is about stands in the address. */
  readonly change: (change: { kind?: string; id?: string | undefined; proposed?: string }) => void;
}

/** What is proposed, and beside it what it says otherwise than the version in force. */
export function ProposeForm({ kind, id, published, change }: ProposeFormProps) {
  const { say } = useWords();
  const proposing = useProposing({
    ...{ kind, id, published },
    done: (changeId) => change({ kind, id, proposed: changeId }),
  });
  const { draft, proposal, isSending, error, send } = proposing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <div className={styles.columns}>
      <form noValidate onSubmit={submit}>
        <Card title={say('publications.propose.what')}>
          <div className={styles.form}>
            <About {...{ kind, id, published, proposing, change }} />
            <Content {...{ kind, id, published, proposing }} choose={(found) => change({ id: found })} />
            <Problems error={error} />
            <div className={styles.send}>
              <Text size="xs" c="dimmed">
                {say('propose.twoPeople')}
              </Text>
              <Button type="submit" loading={isSending}>
                {say('propose.send')}
              </Button>
            </div>
          </div>
        </Card>
      </form>
      <Card title={say('publications.propose.differs')}>
        {draft.is === 'content' ? (
          <ProposedVersion {...{ proposal, published }} content={draft.content} />
        ) : (
          <Text c="dimmed">{say('publications.propose.nothingYet')}</Text>
        )}
      </Card>
    </div>
  );
}
