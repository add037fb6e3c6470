import { Button } from '@mantine/core';
import { useState } from 'react';
import { DifferenceList } from '../changes/difference-list.js';
import { flipKindOf } from '../changes/flip-kind.js';
import { useWords } from '../i18n/words.js';
import { Empty } from '../shared/states.js';
import { numberInWords } from '../shared/time-in-words.js';
import type { WhatIfAnswer } from './answers.js';
import { useCustomerChoices } from './choices.js';
import styles from './what-if.module.css';

const PAGE = 20;

interface FlipsProps {
  readonly answer: WhatIfAnswer;
  readonly chosen: string | undefined;
}

/** The verdicts that would be others, each with the sentence that explains it, before and after. */
export function Flips({ answer: { flips, flipped }, chosen }: FlipsProps) {
  const { say, language } = useWords();
  const [shown, setShown] = useState(PAGE);
  const names = new Map(useCustomerChoices().map(({ value, label }) => [value, label]));
  const rows = chosen === undefined ? flips : flips.filter((flip) => flipKindOf(flip) === chosen);
  if (rows.length === 0) return <Empty title={say('whatIf.noFlips')} text={say('whatIf.noFlipsText')} />;
  const left = rows.length - shown;
  return (
    <>
      <DifferenceList differences={rows.slice(0, shown)} nameOf={(id) => names.get(id) ?? id} />
      {left > 0 && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            {say('whatIf.more', { count: left, shown: numberInWords(left, language) })}
          </Button>
        </div>
      )}
      {flipped > flips.length && (
        <p className={styles.unchanged}>
          {say('whatIf.firstOnly', { count: flips.length, all: numberInWords(flipped, language) })}
        </p>
      )}
    </>
  );
}
