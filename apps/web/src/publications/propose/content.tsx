import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import { inForce, type Kind, type Published } from '../kinds.js';
import styles from '../publications.module.css';
import { useVersion } from '../use-published.js';
import { draftOf, draftTextOf } from './draft.js';
import type { useProposing } from './use-proposing.js';

interface ContentProps {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  readonly proposing: ReturnType<typeof useProposing>;
  /** A file names what it is. */
  readonly choose: (id: string) => void;
}

/** The content as `sla` takes it: pasted, from a file, or begun with the version in force. */
export function Content({ kind, id, published, proposing, choose }: ContentProps) {
  const { say } = useWords();
  const { typed, change } = proposing;
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (text: string): void => {
    change({ text });
    const found = draftOf(text);
    if (found.is === 'content' && found.id !== undefined) choose(found.id);
  };
  const open = async (file: File | null): Promise<void> => {
    const text = await file?.text().catch(() => undefined);
    setUnreadable(file !== null && text === undefined);
    if (text !== undefined) take(text);
  };
  const wrong = useWrong({ id, proposing });
  return (
    <>
      <Textarea
        className={styles.content}
        label={say('publications.propose.content')}
        description={say('publications.propose.contentHint')}
        value={typed.text}
        minRows={10}
        maxRows={28}
        autosize
        spellCheck={false}
        error={isUnreadable ? say('publications.propose.unreadable') : wrong}
        onChange={({ currentTarget: { value } }) => {
          setUnreadable(false);
          change({ text: value });
        }}
      />
      <Beginnings {...{ kind, id, published, open }} begin={(text) => change({ text })} />
    </>
  );
}

interface BeginningsProps extends Pick<ContentProps, 'kind' | 'id' | 'published'> {
  readonly open: (file: File | null) => Promise<void>;
  readonly begin: (text: string) => void;
}

/** From where a content can come that nobody types. */
function Beginnings({ kind, id, published, open, begin }: BeginningsProps) {
  const { say } = useWords();
  const base = inForce(published, kind, id);
  const { data } = useVersion(kind, id, base?.version);
  return (
    <div className={styles.tools}>
      <FileButton onChange={(file) => void open(file)} accept="application/json,.json">
        {(props) => (
          <Button {...props} variant="default" leftSection={<Icon name="imported" />}>
            {say('publications.propose.file')}
          </Button>
        )}
      </FileButton>
      {base && (
        <Button
          variant="default"
          disabled={data === undefined}
          onClick={() => data && begin(draftTextOf(data))}
        >
          {say('publications.propose.begin', { version: base.version })}
        </Button>
      )}
    </div>
  );
}

/** What is wrong with a content before anybody is asked about it. */
function useWrong({ id, proposing }: Pick<ContentProps, 'id' | 'proposing'>): string | false {
  const { say } = useWords();
  const { draft, missing } = proposing;
  if (draft.is === 'empty') return missing('text') && say('propose.missing');
  if (draft.is === 'content') {
    const found = draft.id ?? id;
    return found !== id && id !== '' && say('publications.propose.otherId', { found, id });
  }
  const { place } = draft;
  return place ? say('publications.propose.brokenAt', { ...place }) : say('publications.propose.broken');
}
