import { useWords } from '../i18n/words.js';

/** So many letters tell two contents apart to the eye. */
const SHORT = 12;

/** The fingerprint of a content, shortened; in full for whoever points at it, and where there is room. */
export function Hash({ hash, isWhole = false }: { readonly hash: string; readonly isWhole?: boolean }) {
  const { say } = useWords();
  return (
    <code
      className="mono"
      title={`${say('publications.hash')}: ${hash}`}
      style={{ overflowWrap: 'anywhere' }}
    >
      {isWhole ? hash : `${hash.slice(0, SHORT)}…`}
    </code>
  );
}
