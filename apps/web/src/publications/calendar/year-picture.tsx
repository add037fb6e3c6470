import { useWords } from '../../i18n/words.js';
import { datesOfMonth, monthName, placeInWeek, weekdayOf } from '../days.js';
import type { ReadCalendar } from '../read/calendar.js';
import styles from './calendar.module.css';
import { type SpecialKind, specialDaysOf } from './special-days-of.js';

const MONTHS = Array.from({ length: 12 }, (_, place) => place + 1);
type Look = SpecialKind | 'open' | 'closed';
const LOOKS: readonly Look[] = ['open', 'closed', 'rest', 'holiday', 'exception'];

interface YearPictureProps {
  readonly year: number;
  readonly calendar: ReadCalendar;
}

/** Every day of a year by whether it is open; the table beside it says the same in words. */
export function YearPicture({ year, calendar }: YearPictureProps) {
  const { say, language } = useWords();
  const special = new Map(specialDaysOf(calendar).map(({ date, kind }) => [date, kind]));
  const lookOf = (date: string): Look =>
    special.get(date) ?? (calendar.weekly[weekdayOf(date)].length > 0 ? 'open' : 'closed');
  const shown = new Set(MONTHS.flatMap((month) => datesOfMonth(year, month).map(lookOf)));
  return (
    <div className={styles.picture} aria-hidden="true">
      <div className={styles.months}>
        {MONTHS.map((month) => (
          <div key={month}>
            <div className={styles.monthName}>{monthName(month, language)}</div>
            <div className={styles.month}>
              {datesOfMonth(year, month).map((date, place) => (
                <span
                  key={date}
                  className={styles.date}
                  data-kind={lookOf(date)}
                  style={place === 0 ? { gridColumnStart: placeInWeek(date) + 1 } : undefined}
                >
                  {place + 1}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
      <div className={styles.legend}>
        {LOOKS.filter((look) => shown.has(look)).map((look) => (
          <span key={look}>
            <span className={styles.key} data-kind={look} />
            {say(`publications.calendar.what.${look}`)}
          </span>
        ))}
      </div>
    </div>
  );
}
