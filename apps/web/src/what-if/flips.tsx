import { flipKindOf } from '../changes/flip-kind.js';
import { PagedDifferences } from '../changes/paged-differences.js';
import { useWords } from '../i18n/words.js';
import { Empty } from '../shared/states.js';
import { numberInWords } from '../shared/time-in-words.js';
import type { WhatIfAnswer } from './answers.js';
import { useCustomerChoices } from './choices.js';
import styles from './what-if.module.css';

interface FlipsProps {
  readonly answer: WhatIfAnswer;
  readonly chosen: string | undefined;
}

/** The verdicts that would be others, each with the sentence that explains it, before and after. */
export function Flips({ answer: { flips, flipped }, chosen }: FlipsProps) {
  const { say, language } = useWords();
  const names = new Map(useCustomerChoices().map(({ value, label }) => [value, label]));
  const rows = chosen === undefined ? flips : flips.filter((flip) => flipKindOf(flip) === chosen);
  if (rows.length === 0) return <Empty title={say('whatIf.noFlips')} text={say('whatIf.noFlipsText')} />;
  return (
    <>
      <PagedDifferences key={chosen} differences={rows} nameOf={(id) => names.get(id) ?? id} />
      {flipped > flips.length && (
        <p className={styles.unchanged}>
          {say('whatIf.firstOnly', { count: flips.length, all: numberInWords(flipped, language) })}
        </p>
      )}
    </>
  );
}
