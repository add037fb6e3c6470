import { useWords } from '../../i18n/words.js';
import styles from './differences.module.css';

interface RawContentProps {
  readonly contents: Readonly<Partial<Record<'before' | 'after' | 'content', unknown>>>;
}

/** The same as a program has it, for whoever wants to see that. */
export function RawContent({ contents }: RawContentProps) {
  const { say } = useWords();
  const shown = (['before', 'after', 'content'] as const).filter((name) => contents[name] !== undefined);
  return (
    <details className={styles.raw}>
      <summary>{say('publications.raw.title')}</summary>
      <div className={styles.rawColumns}>
        {shown.map((name) => (
          <div key={name}>
            {name !== 'content' && <div className={styles.groupName}>{say(`publications.raw.${name}`)}</div>}
            <pre tabIndex={0} role="region" aria-label={say(`publications.raw.${name}`)}>
              {JSON.stringify(contents[name], null, 2)}
            </pre>
          </div>
        ))}
      </div>
    </details>
  );
}
