import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { numberInWords } from '../shared/time-in-words.js';
import styles from './changes.module.css';
import { DifferenceList, type DifferenceListProps } from './difference-list.js';

/** A calendar can turn thousands of verdicts: so many are read at a time. */
const PAGE = 20;

export function PagedDifferences({ differences, ...rest }: DifferenceListProps) {
  const { say, language } = useWords();
  const [shown, setShown] = useState(PAGE);
  const left = differences.length - shown;
  return (
    <>
      <DifferenceList differences={differences.slice(0, shown)} {...rest} />
      {left > 0 && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            {say('diff.more', { count: left, shown: numberInWords(left, language) })}
          </Button>
        </div>
      )}
    </>
  );
}
