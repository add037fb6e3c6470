import pc from 'picocolors';
import type { TrainingYear } from '#compliance';
import { say } from '#wording';
import { evidenceInText, instantInWords, type Telling } from './evidence.js';

/** The trainings held in a year against those promised to everybody, each with its fact. */
export function trainingsInText(
  { year, held, promised, missing, trainings }: TrainingYear,
  telling: Telling,
): string {
  const { language } = telling;
  const lines = trainings.flatMap(({ fact, heldAt, title, participants }) => {
    const people = say(language, 'units.people', { count: participants });
    const at = instantInWords(heldAt, telling);
    return [
      `  ${say(language, 'advice.trainingHeld', { at, title, people })}`,
      evidenceInText(fact, telling),
    ];
  });
  const title = pc.bold(say(language, 'advice.trainings', { year, held, promised }));
  const short = say(language, 'advice.trainingsMissing', { missing });
  return `${missing > 0 ? `${title} ${pc.yellow(short)}` : title}\n${lines.map((line) => `${line}\n`).join('')}`;
}
