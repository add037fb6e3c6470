import { Button, Switch } from '@mantine/core';
import { useWords } from '../../i18n/words.js';
import type { AxisScale } from './geometry/axis-scale.js';
import { panned, zoomed } from './geometry/view.js';
import type { AxisView } from './use-axis-view.js';
import styles from './axis.module.css';

interface AxisToolbarProps {
  readonly scale: AxisScale;
  readonly axisView: AxisView;
  readonly isTable: boolean;
  readonly showTable: (isTable: boolean) => void;
}

/** Everything that gestures do, for whoever has or wants none. */
export function AxisToolbar({ scale, axisView, isTable, showTable }: AxisToolbarProps) {
  const { say } = useWords();
  const { view, stretch } = scale;
  const { look } = axisView;
  const middle = scale.instantAt(scale.width / 2);
  const moves = [
    ['earlier', '←', () => panned(view, stretch, -0.5)],
    ['later', '→', () => panned(view, stretch, 0.5)],
    ['closer', '+', () => zoomed(view, stretch, middle, 1.6)],
    ['further', '−', () => zoomed(view, stretch, middle, 1 / 1.6)],
  ] as const;
  return (
    <div className={styles.toolbar}>
      <Button.Group>
        {moves.map(([name, sign, move]) => (
          <Button
            key={name}
            variant="default"
            size="compact-md"
            aria-label={say(`axis.${name}`)}
            title={say(`axis.${name}`)}
            onClick={() => look(move())}
          >
            {sign}
          </Button>
        ))}
        <Button
          variant="default"
          size="compact-md"
          disabled={axisView.view === undefined}
          onClick={() => look(undefined)}
        >
          {say('axis.whole')}
        </Button>
      </Button.Group>
      <Switch
        size="sm"
        label={say('axis.shorter')}
        checked={!axisView.isTrueToScale}
        onChange={({ currentTarget }) => axisView.drawTrueToScale(!currentTarget.checked)}
      />
      <Switch
        size="sm"
        label={say('axis.asTable')}
        checked={isTable}
        onChange={({ currentTarget }) => showTable(currentTarget.checked)}
      />
    </div>
  );
}
