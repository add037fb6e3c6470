import '@mantine/dates/styles.css';
import 'dayjs/locale/sk';
import 'dayjs/locale/en-gb';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { instantAt, wallClockOf } from '../shared/zone.js';

/** A day alone means all of it. */
const END_OF_DAY = '23:59';

interface InstantPickerProps {
  readonly value: string | undefined;
  readonly choose: (instant: string | undefined) => void;
  readonly hint: string;
}

/** The end of a day by one click; any minute of it by its time. */
export function InstantPicker({ value, choose, hint }: InstantPickerProps) {
  const { say, language } = useWords();
  const shown = wallClockOf(value ?? Date.now());
  const [time, setTime] = useState(value === undefined ? END_OF_DAY : shown.time);
  const [day, setDay] = useState(shown.day);
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const pick = (picked: string | null): void => {
    if (picked === null) return;
    setDay(picked);
    choose(instantAt({ day: picked, time: isTime ? time : END_OF_DAY }));
  };
  return (
    <DatesProvider settings={{ locale: language === 'sk' ? 'sk' : 'en-gb', firstDayOfWeek: 1 }}>
      <Stack gap="xs" maw="18rem">
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
        <Days value={value === undefined ? null : shown.day} around={shown.day} pick={pick} />
        <Group gap="xs" align="end" wrap="nowrap">
          <TextInput
            label={say('instants.time')}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
            error={!isTime}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !isTime) return;
              // Or else it would press what has the focus next, too.
              event.preventDefault();
              choose(instantAt({ day, time }));
            }}
            inputMode="numeric"
            maxLength={5}
            w="5.5rem"
          />
          <Button variant="default" disabled={!isTime} onClick={() => choose(instantAt({ day, time }))}>
            {say('instants.take')}
          </Button>
        </Group>
        {value !== undefined && (
          <Button variant="subtle" onClick={() => choose(undefined)}>
            {say('instants.back')}
          </Button>
        )}
      </Stack>
    </DatesProvider>
  );
}

interface DaysProps {
  readonly value: string | null;
  readonly around: string;
  readonly pick: (day: string | null) => void;
}

function Days({ value, around, pick }: DaysProps) {
  const { say } = useWords();
  const ariaLabels = {
    nextMonth: say('instants.nextMonth'),
    previousMonth: say('instants.previousMonth'),
    nextYear: say('instants.nextYear'),
    previousYear: say('instants.previousYear'),
  };
  const today = wallClockOf(Date.now()).day;
  return (
    <DatePicker value={value} defaultDate={around} maxDate={today} onChange={pick} ariaLabels={ariaLabels} />
  );
}
