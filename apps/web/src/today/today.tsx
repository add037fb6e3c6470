import type { DuePage, VerdictPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { Card, PageHead } from '../shared/page.js';
import { Empty, Shown } from '../shared/states.js';
import { monthFrom, monthOf } from '../shared/months.js';
import { Broken } from './broken.js';
import { Due } from './due.js';
import { NewestFact } from './newest-fact.js';
import styles from './today.module.css';

/** Time passes while nobody writes. */
const EVERY = 30_000;
const MOST = 40;

/** What runs out next, and what broke lately. */
export function Today() {
  const { say } = useWords();
  const instants = useInstants();
  const due = useAnswer<DuePage>('/due', { ...instants, limit: MOST }, { every: EVERY, keeps: true });
  return (
    <>
      <PageHead title={say('nav.today')} sub={say('today.sub')} />
      <div className={styles.columns}>
        <Card title={say('today.due')} isFlush>
          <Shown of={due}>
            {({ due: clocks }) =>
              clocks.length > 0 ? (
                <Due clocks={clocks} />
              ) : (
                <Empty title={say('today.nothingDue')} text={say('today.nothingDueText')}>
                  <NewestFact />
                </Empty>
              )
            }
          </Shown>
        </Card>
        <Card title={say('today.broken')} isFlush>
          <BrokenLately />
        </Card>
      </div>
    </>
  );
}

/** Of the month at hand and of the one before. */
function BrokenLately() {
  const { say } = useWords();
  const instants = useInstants();
  const month = monthOf(instants.asOf ?? Date.now());
  const asked = (which: string) => ({
    ...instants,
    month: which,
    outcome: 'breached',
    binding: true,
    limit: 500,
  });
  const now = useAnswer<VerdictPage>('/verdicts', asked(month), { every: EVERY, keeps: true });
  const before = useAnswer<VerdictPage>('/verdicts', asked(monthFrom(month, -1)), { keeps: true });
  return (
    <Shown of={now}>
      {({ verdicts, asOf }) => {
        const found = [...verdicts, ...(before.data?.verdicts ?? [])];
        if (found.length === 0) return <Empty isSmall title={say('today.nothingBroken')} />;
        return <Broken verdicts={found} asOf={asOf} />;
      }}
    </Shown>
  );
}
