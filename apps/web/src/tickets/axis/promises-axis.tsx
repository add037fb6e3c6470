import { useCallback, useMemo, useState } from 'react';
import type { FactLine } from '../../api/answers.js';
import { axisFacts } from './axis-facts.js';
import { AxisLegend } from './axis-legend.js';
import { AxisPicture } from './axis-picture.js';
import { AxisSummary } from './axis-summary.js';
import { AxisTable } from './axis-table.js';
import { AxisToolbar } from './axis-toolbar.js';
import { CloseUp } from './close-up.js';
import { extentOf } from './geometry/extent.js';
import { chosenRow } from './geometry/most-telling.js';
import { fitted } from './geometry/view.js';
import { PromiseExplained } from './promise-explained.js';
import type { AxisAnswers } from './use-axis-answers.js';
import { useAxisView } from './use-axis-view.js';
import { useDrawing } from './use-drawing.js';
import { usePlotSize } from './use-plot-size.js';
import styles from './axis.module.css';

/** What stands around a promise that is zoomed to, as a share of it. */
const AROUND = 0.12;

interface PromisesAxisProps {
  readonly answers: AxisAnswers;
  readonly facts: readonly FactLine[];
}

/** The drawing, one promise close up, the same as a table, and beside them the reasons of the promise that is chosen. */
export function PromisesAxis({ answers, facts }: PromisesAxisProps) {
  const { promises, calendars } = answers;
  const axisView = useAxisView();
  const [isTable, showTable] = useState(false);
  const { width, measured } = usePlotSize();
  const drawing = useDrawing(answers, { ...axisView, width });
  const marked = useMemo(() => axisFacts(facts), [facts]);
  const row = chosenRow(promises, axisView.promise);
  const [chosen, explained] = [promises[row], answers.explained[row]];
  const { look, select: choose } = axisView;
  const stretch = drawing?.scale.stretch;
  const fit = useCallback(
    (index: number) => {
      const wanted = promises[index];
      if (wanted && stretch) look(fitted(extentOf(wanted), stretch, AROUND));
    },
    [promises, stretch, look],
  );
  const select = useCallback((index: number) => choose(promises[index]?.guarantee ?? ''), [promises, choose]);
  return (
    <>
      <AxisSummary promises={promises} />
      {drawing && (
        <AxisToolbar scale={drawing.scale} axisView={axisView} isTable={isTable} showTable={showTable} />
      )}
      <div className={styles.beside}>
        <div className={styles.picture}>
          <AxisPicture
            {...{ measured, drawing, promises, calendars, look, select, fit }}
            facts={marked}
            selected={row}
          />
          {drawing && <AxisLegend promises={promises} hatches={drawing.hatches} />}
          {drawing && chosen && chosen.segments.length > 0 && (
            <CloseUp promise={chosen} {...{ calendars, drawing }} isTrueToScale={axisView.isTrueToScale} />
          )}
          <AxisTable promises={promises} explained={answers.explained} isShown={isTable} />
        </div>
        {explained && <PromiseExplained explained={explained} />}
      </div>
    </>
  );
}
