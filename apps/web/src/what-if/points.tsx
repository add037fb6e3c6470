import { useWords } from '../i18n/words.js';
import { type RatePair, shareOf } from './rates.js';
import styles from './what-if.module.css';

/** By how many hundredths of all a share would differ, with its sign. */
export function Points({ pair: { before, after } }: { readonly pair: RatePair }) {
  const { say, language } = useWords();
  const [was, is] = [shareOf(before), shareOf(after)];
  if (was === undefined || is === undefined) return null;
  const points = Math.round((is - was) * 10) / 10;
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return (
    <span
      className={styles.points}
      data-worse={points < 0 || undefined}
      data-better={points > 0 || undefined}
    >
      {say('whatIf.points', { points: format.format(points).replace('-', '−') })}
    </span>
  );
}
