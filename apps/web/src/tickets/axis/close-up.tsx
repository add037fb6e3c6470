import { useMemo } from 'react';
import { useWords } from '../../i18n/words.js';
import { AxisHead } from './axis-head.js';
import type { Drawing } from './drawing.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import { axisScale } from './geometry/axis-scale.js';
import { dayBands } from './geometry/day-bands.js';
import { extentOf } from './geometry/extent.js';
import { closedEverywhere, type ServiceHours } from './geometry/service-hours.js';
import { stretchOf } from './geometry/stretch.js';
import { fitted } from './geometry/view.js';
import { PromiseBar } from './promise-bar.js';
import { useClosedNames } from './use-closed-names.js';
import { usePlotSize } from './use-plot-size.js';
import styles from './axis.module.css';

interface CloseUpProps {
  readonly promise: AxisPromise;
  readonly calendars: readonly ServiceHours[];
  readonly drawing: Drawing;
  readonly isTrueToScale: boolean;
}

/** What stands around the promise, as a share of it. */
const AROUND = 0.09;

/** The chosen promise alone, on an axis of its own: two hours of service are as wide as two weeks. */
export function CloseUp({ promise, calendars, drawing, isTrueToScale }: CloseUpProps) {
  const { say } = useWords();
  const { width, measured } = usePlotSize();
  const closedNames = useClosedNames();
  const own = useMemo(() => calendars.filter((each) => each.spans === promise.hours), [calendars, promise]);
  const closer = useMemo(() => {
    if (width === 0) return undefined;
    const { extent } = drawing.scale.stretch;
    const stretch = stretchOf(extent, isTrueToScale ? [] : closedEverywhere(own));
    const scale = axisScale(stretch, fitted(extentOf(promise), stretch, AROUND), width);
    return { ...drawing, scale, days: dayBands(scale, drawing.words, drawing.measure) };
  }, [width, drawing, own, promise, isTrueToScale]);
  return (
    <figure className={styles.closeUp}>
      <figcaption>{say('axis.closeUp', { guarantee: say(`guarantees.${promise.guarantee}`) })}</figcaption>
      <div ref={measured} className={styles.closeUpPlot}>
        {closer && <AxisHead drawing={closer} calendars={own} closedNames={closedNames} />}
        {closer && <PromiseBar promise={promise} drawing={closer} />}
      </div>
    </figure>
  );
}
