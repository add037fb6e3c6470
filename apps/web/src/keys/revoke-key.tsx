import { Button, Group, Modal, Stack } from '@mantine/core';
import type { KeyLine } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Refused } from '../shared/refused.js';
import { useRequest } from './use-request.js';

interface RevokeKeyProps {
  readonly line: KeyLine;
  readonly tell: (said: string) => void;
  readonly close: () => void;
}

/** For good, so that somebody is asked once more. */
export function RevokeKey({ line: { keyId, holder, label }, tell, close }: RevokeKeyProps) {
  const { say } = useWords();
  const { isSending, error, request } = useRequest<KeyLine>();
  const revoke = async (): Promise<void> => {
    const revoked = await request(`/keys/${encodeURIComponent(keyId)}`, 'DELETE');
    if (!revoked) return;
    tell(say('keys.revoked', { holder }));
    close();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={say('keys.revokeTitle')}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <Stack gap="sm">
        <div>
          <strong>{holder}</strong>
          {label !== null && <div>{label}</div>}
          <code className="mono">{keyId}</code>
        </div>
        <div>{say('keys.revokeText', { holder })}</div>
        <Refused error={error} notSent={say('keys.notSent')} />
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={close}>
            {say('keys.cancel')}
          </Button>
          <Button color="red.9" loading={isSending} onClick={() => void revoke()}>
            {say('keys.revoke')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
