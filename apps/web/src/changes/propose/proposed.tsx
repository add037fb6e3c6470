import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.js';
import { useWords } from '../../i18n/words.js';
import { Shown } from '../../shared/states.js';
import type { Effect } from '../answers.js';
import styles from '../changes.module.css';
import { EffectShown } from '../effect-shown.js';

interface ProposedProps {
  readonly ticketId: string;
  readonly changeId: string;
  readonly close: () => void;
}

/** That it waits for somebody else, and what it would change. */
export function Proposed({ ticketId, changeId, close }: ProposedProps) {
  const { say } = useWords();
  const path = `/tickets/${encodeURIComponent(ticketId)}/change-proposals/${encodeURIComponent(changeId)}/effect`;
  const effect = useAnswer<Effect>(path);
  return (
    <>
      <Text mb="md" role="status">
        {say('propose.waits')}
      </Text>
      <div className={styles.effect}>
        <Shown of={effect} rows={2}>
          {({ verdicts }) => <EffectShown verdicts={verdicts} isOfOneTicket />}
        </Shown>
      </div>
      <Group justify="flex-end" mt="md">
        <Button component={Link} to="/changes" variant="default">
          {say('propose.toChanges')}
        </Button>
        <Button onClick={close} autoFocus>
          {say('propose.close')}
        </Button>
      </Group>
    </>
  );
}
