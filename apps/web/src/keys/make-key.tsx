import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { MakeKeyForm } from './make-key-form.js';
import { Secret } from './secret.js';

interface MakeKeyProps {
  readonly tell: (said: string) => void;
  readonly close: () => void;
}

/** The form, and then the key, which nobody leaves by accident: it is shown this once. */
export function MakeKey({ tell, close }: MakeKeyProps) {
  const { say } = useWords();
  const [made, setMade] = useState<{ readonly holder: string; readonly key: string }>();
  const done = (): void => {
    if (made) tell(say('keys.wasMade', { holder: made.holder }));
    close();
  };
  return (
    <Modal
      opened
      onClose={done}
      title={made ? say('keys.madeTitle', { holder: made.holder }) : say('keys.make')}
      size="lg"
      closeOnClickOutside={!made}
      closeOnEscape={!made}
      withCloseButton={!made}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {made ? (
        <Secret value={made.key} done={done} />
      ) : (
        <MakeKeyForm done={(holder, key) => setMade({ holder, key })} />
      )}
    </Modal>
  );
}
