import { memo } from 'react';
import { placed } from './geometry/axis-scale.js';
import { hourTicks } from './geometry/hour-ticks.js';
import type { Measure } from './geometry/labels.js';
import { type ClosedNames, hoursBands } from './geometry/named-closed.js';
import type { ServiceHours } from './geometry/service-hours.js';
import type { Drawing } from './drawing.js';
import { FONT_SIZE, HEAD } from './layout.js';
import styles from './axis.module.css';

interface AxisHeadProps {
  readonly drawing: Drawing;
  readonly calendars: readonly ServiceHours[];
  readonly closedNames: ClosedNames;
}

/** Of the font that is measured. */
const SMALLER = 11 / FONT_SIZE;

/** Dates, times of day, and for each calendar when service was open, or why it was not. */
export const AxisHead = memo(function AxisHead({ drawing, calendars, closedNames }: AxisHeadProps) {
  const { scale, days, words, measure } = drawing;
  const smaller: Measure = (text) => measure(text) * SMALLER;
  const lanesFrom = HEAD.days + HEAD.hours;
  const height = lanesFrom + calendars.length * HEAD.lane;
  return (
    <svg viewBox={`0 0 ${scale.width} ${height}`} className={styles.plot} data-axis aria-hidden="true">
      {days.map(({ from, x, width, label }) => (
        <g key={from}>
          <line className={styles.midnight} x1={x} x2={x} y1="2" y2={height} />
          {label !== '' && (
            <text className={styles.day} x={x + Math.min(5, width / 2)} y={HEAD.days - 6}>
              {label}
            </text>
          )}
        </g>
      ))}
      {hourTicks(scale, words, measure).map(({ instant, x, label, isEdge }) => (
        <g key={instant} className={styles.hour} data-edge={isEdge || undefined}>
          <line x1={x} x2={x} y1={lanesFrom - 3} y2={lanesFrom} />
          <text
            x={Math.max(0, Math.min(scale.width - measure(label), x - measure(label) / 2))}
            y={lanesFrom - 5}
          >
            {label}
          </text>
        </g>
      ))}
      {calendars.map((calendar, lane) => (
        <HoursLane
          key={`${calendar.calendarId}@${calendar.calendarVersion}`}
          bands={hoursBands(calendar.spans, scale, closedNames, smaller)}
          y={lanesFrom + lane * HEAD.lane}
        />
      ))}
      <Now drawing={drawing} height={height} />
    </svg>
  );
});

function HoursLane({ bands, y }: { readonly bands: ReturnType<typeof hoursBands>; readonly y: number }) {
  return bands.map(({ from, kind, x, width, label, title }) => (
    <g key={from}>
      <rect className={styles.hours} data-kind={kind} x={x} y={y} width={width} height={HEAD.lane - 2}>
        <title>{title}</title>
      </rect>
      {label !== '' && (
        <text className={styles.closedName} data-kind={kind} x={x + width / 2} y={y + 12}>
          {label}
        </text>
      )}
    </g>
  ));
}

function Now({ drawing: { scale, asOf }, height }: { readonly drawing: Drawing; readonly height: number }) {
  const now = placed({ from: asOf, until: asOf }, scale);
  return now && <line className={styles.now} x1={now.x} x2={now.x} y1={HEAD.days} y2={height} />;
}
