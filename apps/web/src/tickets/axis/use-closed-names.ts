import { useCallback } from 'react';
import { useWords } from '../../i18n/words.js';
import { closedName } from './closed-name.js';
import type { ClosedNames } from './geometry/named-closed.js';

/** What closed time is called on the axis, from the longest form to the shortest. */
export function useClosedNames(): ClosedNames {
  const { say, language } = useWords();
  return useCallback(
    (kind, name) => {
      const inFull = closedName(kind, name, { say, language });
      return kind === 'night' || kind === 'weekend' ? [inFull, say(`axis.shortKinds.${kind}`)] : [inFull];
    },
    [say, language],
  );
}
