import { Title } from '@mantine/core';
import type { DuePage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { Shown } from '../shared/states.js';
import { wallClockInWords } from '../shared/time-in-words.js';

export function Today() {
  const { say, language } = useWords();
  const due = useAnswer<DuePage>('/due', { ...useInstants(), limit: 50 }, { every: 30_000 });
  return (
    <>
      <Title order={1} size="h2">
        {say('nav.today')}
      </Title>
      <Shown of={due}>
        {({ due: rows }) => (
          <ul>
            {rows.map((row) => (
              <li key={`${row.ticketId ?? row.contractId ?? ''} ${row.guarantee}`}>
                {say(`guarantees.${row.guarantee}`)} {row.ticketId} {wallClockInWords(row.dueAt, language)}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}
