import { NativeSelect } from '@mantine/core';
import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import { Shown } from '../shared/states.js';
import { dayInWords } from '../shared/time-in-words.js';
import { DifferencesShown } from './compare/differences-shown.js';
import type { Kind, Published } from './kinds.js';
import { contentOfVersion, useVersion } from './use-published.js';

interface CompareWithProps {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  readonly content: unknown;
  /** All that there are of it. */
  readonly versions: readonly Published[];
  readonly against: string | undefined;
  readonly choose: (against: string | undefined) => void;
}

/** Another version to compare the one that is shown with, and what the later of the two says otherwise. */
export function CompareWith(props: CompareWithProps) {
  const { kind, id, version, content, versions, against, choose } = props;
  const { say } = useWords();
  const others = versions.filter((each) => each.version !== version);
  const other = others.find((each) => `${each.version}` === against);
  const compared = useVersion(kind, id, other?.version);
  if (others.length === 0) return null;
  // What came first stands before, whichever of the two is looked at.
  const placeOf = (wanted?: number): number => versions.findIndex((each) => each.version === wanted);
  const inOrder = <What,>(found: What, own: What): readonly [What, What] =>
    placeOf(other?.version) < placeOf(version) ? [found, own] : [own, found];
  const [before, after] = inOrder(other?.version ?? 0, version);
  return (
    <Card
      title={other ? say('publications.compared', { before, after }) : say('publications.compare')}
      actions={<WhichOther {...{ others, other, choose }} />}
    >
      {other ? (
        <Shown of={compared} rows={3}>
          {(found) => {
            const [was, is] = inOrder<unknown>(contentOfVersion(found), content);
            return <DifferencesShown kind={kind} before={was} after={is} />;
          }}
        </Shown>
      ) : (
        say('publications.compareHint')
      )}
    </Card>
  );
}

interface WhichOtherProps extends Pick<CompareWithProps, 'choose'> {
  readonly others: readonly Published[];
  readonly other: Published | undefined;
}

function WhichOther({ others, other, choose }: WhichOtherProps) {
  const { say, language } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={say('publications.compareWith')}
      value={other ? `${other.version}` : ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : value)}
    >
      <option value="">{say('publications.compareNone')}</option>
      {others.map(({ version, publishedAt }) => (
        <option key={version} value={version}>
          {say('publications.version', { version })}
          {publishedAt !== null && ` · ${dayInWords(publishedAt, language)}`}
        </option>
      ))}
    </NativeSelect>
  );
}
