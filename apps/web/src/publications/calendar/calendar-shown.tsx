import { NativeSelect } from '@mantine/core';
import { useWords } from '../../i18n/words.js';
import { useInstants } from '../../instants.js';
import { useFilters } from '../../shared/filters.js';
import { monthOf } from '../../shared/months.js';
import { Card } from '../../shared/page.js';
import { Empty } from '../../shared/states.js';
import { dateInWords } from '../days.js';
import { readCalendar, type ReadCalendar } from '../read/calendar.js';
import styles from './calendar.module.css';
import { SpecialDays } from './special-days.js';
import { specialDaysOf, yearsOf } from './special-days-of.js';
import { Week } from './week.js';
import { YearPicture } from './year-picture.js';

/** A calendar to be read: the hours of a week, and a year's days that differ from its week. */
export function CalendarShown({ calendar }: { readonly calendar: unknown }) {
  const { say } = useWords();
  const read = readCalendar(calendar);
  return (
    <>
      <Card title={say('publications.groups.week')} sub={<Horizon calendar={read} />}>
        <Week weekly={read.weekly} />
      </Card>
      <Year calendar={read} />
    </>
  );
}

function Horizon({ calendar: { timezone, validFrom, validUntil } }: { readonly calendar: ReadCalendar }) {
  const { say, language } = useWords();
  return (
    <span className={styles.horizon}>
      <span>{timezone}</span>
      {validFrom !== undefined && (
        <span>{say('publications.calendar.from', { from: dateInWords(validFrom, language) })}</span>
      )}
      {validUntil !== undefined && (
        <span>{say('publications.calendar.before', { until: dateInWords(validUntil, language) })}</span>
      )}
    </span>
  );
}

function Year({ calendar }: { readonly calendar: ReadCalendar }) {
  const { say } = useWords();
  const { asOf = Date.now() } = useInstants();
  const [{ year: stated }, change] = useFilters(['year']);
  const years = yearsOf(calendar, Number(monthOf(asOf).slice(0, 4)));
  const year =
    years.find((each) => `${each}` === stated) ??
    years.find((each) => each === Number(monthOf(asOf).slice(0, 4))) ??
    years[0];
  if (year === undefined) return null;
  const days = specialDaysOf(calendar).filter(({ date }) => date.startsWith(`${year}-`));
  return (
    <Card
      title={say('publications.calendar.year', { year })}
      sub={say('publications.calendar.dayCount', { count: days.length })}
      actions={
        <NativeSelect
          size="xs"
          aria-label={say('publications.calendar.whichYear')}
          value={`${year}`}
          onChange={({ currentTarget: { value } }) => change({ year: value })}
          data={years.map(String)}
        />
      }
      isFlush
    >
      <div className={styles.year}>
        {days.length === 0 ? (
          <Empty isSmall title={say('publications.calendar.noDays')} />
        ) : (
          <SpecialDays days={days} />
        )}
        <YearPicture year={year} calendar={calendar} />
      </div>
    </Card>
  );
}
