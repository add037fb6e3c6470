import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import { RateChart } from './rate-chart.js';
import { RateTable } from './rate-table.js';
import { isChanged, type RateLine } from './rates.js';
import styles from './what-if.module.css';

/** What a supposition does to the share of promises kept, as a picture and as a table. */
export function Rates({ lines }: { readonly lines: readonly RateLine[] }) {
  const { say } = useWords();
  const changed = lines.filter((line) => [line, ...line.months.values()].some(isChanged));
  const unchanged = lines.filter((line) => !changed.includes(line));
  return (
    <Card title={say('whatIf.rates')} sub={say('whatIf.ratesHint')} isFlush>
      {changed.length > 0 && (
        <>
          <RateChart lines={changed} />
          <RateTable lines={changed} />
        </>
      )}
      {unchanged.length > 0 && (
        <p className={styles.unchanged}>
          {say('whatIf.unchanged', {
            names: unchanged.map(({ guarantee }) => say(`guarantees.${guarantee}`)).join(', '),
          })}
        </p>
      )}
    </Card>
  );
}
