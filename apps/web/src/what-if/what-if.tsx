import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { CsvButton } from '../shared/csv-button.js';
import { Card, PageHead } from '../shared/page.js';
import { Shown } from '../shared/states.js';
import type { WhatIfAnswer } from './answers.js';
import { Flips } from './flips.js';
import { rateLines } from './rates.js';
import { Rates } from './rates-card.js';
import { Suggestions } from './suggestions.js';
import { SupposeForm } from './suppose-form.js';
import { isSupposed, parametersOf, useSupposition } from './supposition.js';
import { Tiles } from './tiles.js';
import styles from './what-if.module.css';

/** What would have come of promises, had something else been promised. */
export function WhatIf() {
  const { say } = useWords();
  const [supposition, suppose] = useSupposition();
  return (
    <>
      <PageHead title={say('nav.whatIf')} sub={say('whatIf.lead')} />
      <div className={styles.page}>
        <SupposeForm supposition={supposition} suppose={suppose} />
        {isSupposed(supposition) ? <Outcome /> : <Suggestions suppose={suppose} />}
      </div>
    </>
  );
}

function Outcome() {
  const { say } = useWords();
  const [supposition, suppose, { flip }] = useSupposition();
  const parameters = { ...parametersOf(supposition), ...useInstants() };
  const answer = useAnswer<WhatIfAnswer>('/what-if', parameters, { keeps: true });
  return (
    <div
      className={styles.page}
      aria-busy={answer.isFetching}
      data-old={answer.isPlaceholderData || undefined}
    >
      <Shown of={answer}>
        {(found) => (
          <>
            <Tiles answer={found} chosen={flip} choose={(kind) => suppose({ flip: kind })} />
            <Rates lines={rateLines(found.counts)} />
            <Card
              title={say('whatIf.flips')}
              actions={<CsvButton path="/what-if/flips" parameters={parameters} name="what-if" />}
              isFlush
            >
              <Flips answer={found} chosen={flip} />
            </Card>
          </>
        )}
      </Shown>
    </div>
  );
}
