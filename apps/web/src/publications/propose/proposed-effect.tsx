import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-answer.js';
import type { Effect } from '../../changes/answers.js';
import changes from '../../changes/changes.module.css';
import { EffectShown } from '../../changes/effect-shown.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../shared/page.js';
import { Shown } from '../../shared/states.js';
import type { Kind } from '../kinds.js';

interface ProposedVersionEffectProps {
  readonly kind: Kind;
  readonly id: string;
  readonly changeId: string;
  readonly another: () => void;
}

/** That it waits for somebody else, and which verdicts it would turn. */
export function ProposedVersionEffect({ kind, id, changeId, another }: ProposedVersionEffectProps) {
  const { say } = useWords();
  const path = `/${kind}/${encodeURIComponent(id)}/change-proposals/${encodeURIComponent(changeId)}/effect`;
  const effect = useAnswer<Effect>(path);
  return (
    <Card title={say('propose.proposed')} sub={id}>
      <p role="status" style={{ marginTop: 0 }}>
        {say('propose.waits')}
      </p>
      <div className={changes.effect}>
        <Shown of={effect} rows={3}>
          {({ verdicts }) => <EffectShown verdicts={verdicts} isOfOneTicket={false} />}
        </Shown>
      </div>
      <Group mt="md">
        <Button component={Link} to="/changes">
          {say('propose.toChanges')}
        </Button>
        <Button variant="default" onClick={another}>
          {say('publications.propose.another')}
        </Button>
      </Group>
    </Card>
  );
}
