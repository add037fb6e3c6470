import { Input, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { type Kind, KINDS, type Published } from '../kinds.js';
import styles from '../publications.module.css';
import type { useProposing } from './use-proposing.js';

interface AboutProps {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  readonly proposing: ReturnType<typeof useProposing>;
  readonly change: (change: { kind?: string; id?: string | undefined }) => void;
}

/** Of what it is a version, which one, from when on, and why. */
export function About({ kind, id, published, proposing, change: address }: AboutProps) {
  const { say } = useWords();
  const { typed, version, missing, change } = proposing;
  return (
    <>
      <Input.Wrapper label={say('publications.propose.kind')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={say('publications.propose.kind')}
          value={kind}
          onChange={(value) => address({ kind: value, id: undefined })}
          data={KINDS.map((value) => ({ value, label: say(`publications.kinds.${value}`) }))}
        />
      </Input.Wrapper>
      <div className={styles.fields}>
        <WhichId
          key={kind}
          {...{ kind, id, published }}
          isMissing={missing('id')}
          choose={(value) => address({ id: value })}
        />
        <TextInput
          label={say('publications.propose.version')}
          value={version}
          inputMode="numeric"
          error={missing('version') && say('publications.propose.noVersion')}
          onChange={({ currentTarget: { value } }) => change({ version: value })}
        />
        <TextInput
          type="datetime-local"
          label={say('publications.propose.since')}
          description={say(`publications.propose.sinceHint.${kind}`)}
          value={typed.since}
          onChange={({ currentTarget: { value } }) => change({ since: value })}
        />
      </div>
      {kind === 'calendars' && (
        <Textarea
          label={say('publications.propose.reason')}
          value={typed.reason}
          autosize
          minRows={1}
          error={missing('reason') && say('propose.missing')}
          onChange={({ currentTarget: { value } }) => change({ reason: value })}
        />
      )}
    </>
  );
}

interface WhichIdProps {
  readonly kind: Kind;
  readonly id: string;
  readonly published: readonly Published[];
  readonly isMissing: boolean;
  readonly choose: (id: string) => void;
}

/** One of those that there are, or a new one by a name of its own. */
function WhichId({ kind, id, published, isMissing, choose }: WhichIdProps) {
  const { say } = useWords();
  const known = new Map(published.filter((each) => each.kind === kind).map((each) => [each.id, each.name]));
  const [isChosen, setChosen] = useState(false);
  // A file may name one that nobody has published yet.
  const isNew = isChosen || (id !== '' && !known.has(id));
  const error = isMissing && say('propose.missing');
  return (
    <div>
      <NativeSelect
        label={say(`publications.propose.which.${kind}`)}
        value={isNew ? '+' : id}
        error={!isNew && error}
        onChange={({ currentTarget: { value } }) => {
          setChosen(value === '+');
          choose(value === '+' ? '' : value);
        }}
      >
        <option value="">{say('publications.propose.choose')}</option>
        {[...known].map(([value, name]) => (
          <option key={value} value={value}>
            {name === value ? value : `${value} · ${name}`}
          </option>
        ))}
        <option value="+">{say(`publications.propose.new.${kind}`)}</option>
      </NativeSelect>
      {isNew && (
        <TextInput
          mt="xs"
          label={say('publications.propose.newId')}
          value={id}
          error={error}
          onChange={({ currentTarget: { value } }) => choose(value)}
        />
      )}
    </div>
  );
}
