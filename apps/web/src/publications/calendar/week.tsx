import { useWords } from '../../i18n/words.js';
import { weekdayInWords } from '../days.js';
import { hoursInWords } from '../in-words.js';
import { type Hours, type ReadCalendar, WEEKDAYS } from '../read/calendar.js';
import styles from './calendar.module.css';

const MINUTES_A_DAY = 24 * 60;
/** Where the picture has a line, in hours. */
const TICKS = [0, 6, 12, 18, 24];

/** The hours of service of each weekday, as a bar and in figures. */
export function Week({ weekly }: Pick<ReadCalendar, 'weekly'>) {
  const { say, language } = useWords();
  return (
    <div className={styles.week}>
      <dl className={styles.days}>
        {WEEKDAYS.map((day) => (
          <div key={day} className={styles.day}>
            <dt>{weekdayInWords(day, language)}</dt>
            <dd className={styles.hours}>{hoursInWords(say, weekly[day])}</dd>
            <dd className={styles.track} aria-hidden="true">
              {weekly[day].map((hours) => (
                <Span key={hours.join()} hours={hours} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.ticks} aria-hidden="true">
        {TICKS.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}:00
          </span>
        ))}
      </div>
    </div>
  );
}

function Span({ hours: [from, until] }: { readonly hours: Hours }) {
  const [start, end] = [minutesIn(from), minutesIn(until)];
  const [left, width] = [(start / MINUTES_A_DAY) * 100, ((end - start) / MINUTES_A_DAY) * 100];
  return <span className={styles.open} style={{ left: `${left}%`, width: `${Math.max(0, width)}%` }} />;
}

function minutesIn(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Math.min(MINUTES_A_DAY, hours * 60 + minutes) || 0;
}
