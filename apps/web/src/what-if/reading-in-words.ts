import type { Say } from '../i18n/catalogue.js';
import type { Reading, ReadingQuestion } from './readings.js';

export function readingInWords(say: Say, reading: Reading): { question: string; choice: string } {
  const [question, choice] = reading.split(':') as [ReadingQuestion, string];
  return {
    question: say(`readings.${question}.title`),
    choice: say(`readings.${question}.${choice}` as 'readings.workingDays.rolling'),
  };
}
