import { problemOf } from '../../api/problem.js';
import { Refused } from '../../shared/refused.js';
import { useWords } from '../../i18n/words.js';
import styles from '../publications.module.css';

/** Why it was refused: everything that is wrong, each with its place, so that it is mended in one go. */
export function Problems({ error }: { readonly error: unknown }) {
  const { say } = useWords();
  const problems = problemOf(error)?.problems;
  if (!problems || problems.length === 0) return <Refused error={error} />;
  return (
    <div role="alert" className={styles.problems}>
      <p className={styles.problemsTitle}>
        {say('publications.propose.problems', { count: problems.length })}
      </p>
      <ul className={styles.problems} style={{ padding: 0 }}>
        {problems.map(({ path, problem, text }) => (
          <li key={`${path} ${problem}`}>
            {path !== '' && <code>{path}</code>} {text ?? problem}
          </li>
        ))}
      </ul>
    </div>
  );
}
