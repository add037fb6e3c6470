import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Ticket } from '../../api/answers.js';
import { useAnswer } from '../../api/use-answer.js';
import { useWords } from '../../i18n/words.js';
import { useInstants, useSetInstants } from '../../instants.js';
import { wallClockInWords } from '../../shared/time-in-words.js';
import { type HistoryInstant, replaySteps, stepAt } from './geometry/history-steps.js';
import { ReplayNews } from './replay-news.js';
import { ReplaySlider } from './replay-slider.js';
import styles from './replay.module.css';

interface TicketHistory {
  readonly ticketId: string;
  readonly instants: readonly HistoryInstant[];
}

/**
 * Goes through the instants at which something happened or was recorded: each is asked *as of* and *as known at*.
 * After the last one stands now, where everything is known.
 */
export function Replay({ ticketId }: { readonly ticketId: string }) {
  const { say, language } = useWords();
  const path = `/tickets/${encodeURIComponent(ticketId)}`;
  const { data } = useAnswer<TicketHistory>(`${path}/history`);
  // A step is named by what is known today, also where that was not known yet.
  const { data: today } = useAnswer<Ticket>(path);
  const { asOf, asKnownAt } = useInstants();
  const set = useSetInstants();
  const steps = useMemo(() => replaySteps(data?.instants ?? []), [data]);
  if (steps.length === 0) return null;
  const instant = asOf ?? asKnownAt;
  const step = instant === undefined ? steps.length : stepAt(steps, Date.parse(instant));
  const go = (to: number): void => {
    const at = steps[to] && new Date(steps[to].at).toISOString();
    set({ asOf: at, asKnownAt: at });
  };
  const shown = steps[step];
  const words = shown
    ? say('replay.step', { at: wallClockInWords(shown.at, language), step: step + 1, steps: steps.length })
    : say('replay.atNow');
  return (
    <section className={styles.replay} aria-labelledby="replay-title">
      <div className={styles.head}>
        <h2 id="replay-title">{say('replay.title')}</h2>
        <output className={styles.at}>{words}</output>
        {shown && (
          <Button size="compact-sm" variant="default" onClick={() => go(steps.length)}>
            {say('replay.now')}
          </Button>
        )}
      </div>
      <ReplaySlider steps={steps} step={step} words={words} go={go} />
      <ReplayNews step={shown} facts={today?.facts ?? []} all={steps.at(-1)?.known ?? 0} />
    </section>
  );
}
