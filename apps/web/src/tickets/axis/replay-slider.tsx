import { ActionIcon } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/words.js';
import type { ReplayStep } from './geometry/history-steps.js';
import styles from './replay.module.css';

interface ReplaySliderProps {
  readonly steps: readonly ReplayStep[];
  /** `steps.length` is now. */
  readonly step: number;
  /** What stands at the chosen step, for screen readers. */
  readonly words: string;
  readonly go: (step: number) => void;
}

/** A question is asked when the hand rests, in milliseconds. */
const REST = 120;
/** More marks than these would be a line. */
const MOST_MARKS = 120;

/** A slider of the browser's own: arrows go a step, Home and End to the ends, and a finger anywhere. */
export function ReplaySlider({ steps, step, words, go }: ReplaySliderProps) {
  const { say } = useWords();
  const [held, setHeld] = useState<number | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const at = held ?? step;
  const move = (to: number): void => {
    setHeld(to);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setHeld(null);
      go(to);
    }, REST);
  };
  return (
    <div className={styles.slider}>
      <ActionIcon
        variant="default"
        aria-label={say('replay.previous')}
        {...unless(at > 0)}
        onClick={() => move(Math.max(at - 1, 0))}
      >
        ←
      </ActionIcon>
      <div className={styles.track}>
        <input
          type="range"
          min={0}
          max={steps.length}
          step={1}
          value={at}
          aria-label={say('replay.slider')}
          aria-valuetext={words}
          onChange={({ currentTarget }) => move(Number(currentTarget.value))}
        />
        {steps.length <= MOST_MARKS && <StepMarks steps={steps} />}
      </div>
      <ActionIcon
        variant="default"
        aria-label={say('replay.next')}
        {...unless(at < steps.length)}
        onClick={() => move(Math.min(at + 1, steps.length))}
      >
        →
      </ActionIcon>
    </div>
  );
}

/** At its end a button keeps the focus, which it would lose if it were disabled. */
function unless(isPossible: boolean) {
  return isPossible ? {} : { 'data-disabled': true, 'aria-disabled': true };
}

/** Full where something was recorded, empty where something only happened; the bar at the end is now. */
function StepMarks({ steps }: Pick<ReplaySliderProps, 'steps'>) {
  return (
    <div className={styles.marks} aria-hidden="true">
      {steps.map(({ at, recorded }) => (
        <span key={at} data-recorded={recorded.length > 0 || undefined} />
      ))}
      <span data-now />
    </div>
  );
}
