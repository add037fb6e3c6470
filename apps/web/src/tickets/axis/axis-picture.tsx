import { Fragment, type RefCallback, useRef } from 'react';
import { useWords } from '../../i18n/words.js';
import type { AxisFact } from './axis-facts.js';
import type { Drawing } from './drawing.js';
import type { AxisPromise } from './geometry/axis-promise.js';
import type { ServiceHours } from './geometry/service-hours.js';
import type { View } from './geometry/view.js';
import { Hatches } from './hatches.js';
import { PictureHead } from './picture-head.js';
import { PromiseBar } from './promise-bar.js';
import { PromiseLabel } from './promise-label.js';
import { useGestures } from './use-gestures.js';
import styles from './axis.module.css';

interface AxisPictureProps {
  readonly drawing: Drawing | undefined;
  readonly measured: RefCallback<Element>;
  readonly promises: readonly AxisPromise[];
  readonly calendars: readonly ServiceHours[];
  readonly facts: readonly AxisFact[];
  readonly selected: number;
  readonly look: (view: View | undefined) => void;
  readonly select: (row: number) => void;
  readonly fit: (row: number) => void;
}

/** The drawing: names on the left (above, where it is narrow), bars on one axis to the right. */
export function AxisPicture(props: AxisPictureProps) {
  const { drawing, measured, promises, selected, look, select, fit } = props;
  const { say } = useWords();
  const plot = useRef<HTMLDivElement>(null);
  const { area, ...hands } = useGestures({ plot, scale: drawing?.scale, look });
  return (
    <div
      ref={area}
      className={styles.grid}
      role="group"
      tabIndex={0}
      aria-label={say('axis.drawing')}
      aria-describedby="axis-keys"
      {...hands}
    >
      <span id="axis-keys" className={styles.hidden}>
        {say('axis.keys')}
      </span>
      {drawing && <Hatches id={drawing.hatches} />}
      <PictureHead
        plot={plot}
        measured={measured}
        drawing={drawing}
        calendars={props.calendars}
        facts={props.facts}
      />
      {promises.map((promise, row) => (
        <Fragment key={promise.guarantee}>
          <PromiseLabel {...{ promise, row, select, fit }} isSelected={row === selected} />
          <div className={styles.cell} data-selected={row === selected || undefined}>
            {drawing && <PromiseBar promise={promise} drawing={drawing} />}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
