// How fast open time is added, beside two others who answer the same question.
//
// Every answer is compared with a stepper through every minute before anything is timed. What is
// compared are medians over rounds that take turns within one run, so a busy machine slows all alike.
import { addOpenTime, compileCalendar, shippedCalendars } from '../dist/libs/calendar/index.js';
import { MinuteStepper } from '../dist/libs/calendar/testing/minute-stepper.js';
import { WallClock } from '../dist/libs/calendar/testing/wall-clock.js';
import { formatInstant, parseInstant } from '../dist/libs/facts/index.js';
import { luxonDayLoop, momentBusinessTime } from './calendar-peers.mjs';
import {
  amount,
  inTurns,
  median,
  ratios,
  seededRandom,
  threeFigures,
  writeSection,
} from './calendar-measure.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ROUNDS = 21;
/** The others take so much longer that they get only the first of the questions. */
const QUESTIONS = { library: 20_000, luxon: 400, moment: 100 };

const published = shippedCalendars().find(({ id }) => id === 'sk-weekdays-0830-1700');
const calendar = compileCalendar(published);
const answers = {
  library: (start, amount) => addOpenTime(calendar, start, amount),
  luxon: luxonDayLoop(published),
  moment: momentBusinessTime(published),
};
const questions = randomQuestions();
const agreement = compareAnswers();
const rounds = inTurns(ROUNDS, {
  library: { count: QUESTIONS.library, run: answerAll },
  text: { count: QUESTIONS.library, run: answerAllAsText },
  luxon: { count: QUESTIONS.luxon, run: () => answerSome(answers.luxon, QUESTIONS.luxon) },
  moment: { count: QUESTIONS.moment, run: () => answerSome(answers.moment, QUESTIONS.moment) },
});
writeSection(new URL('RESULTS.md', import.meta.url), section());

/** Starts anywhere in the horizon, amounts from 15 minutes to 60 working days, small ones as likely as large ones. */
function randomQuestions() {
  const random = seededRandom(20_260_327);
  const [least, most] = [0.25 * HOUR, 60 * 8.5 * HOUR].map(Math.log);
  const count = QUESTIONS.library;
  const found = { starts: new Float64Array(count), amounts: new Float64Array(count), texts: [] };
  while (found.texts.length < count) {
    const start = calendar.from + Math.floor(random() * (calendar.until - calendar.from));
    const wanted = Math.round(Math.exp(least + random() * (most - least)));
    if (!isAnswered(start, wanted)) continue;
    found.starts[found.texts.length] = start;
    found.amounts[found.texts.length] = wanted;
    found.texts.push(formatInstant(start));
  }
  return found;
}

/** The calendar rightly refuses what ends after its horizon. */
function isAnswered(start, wanted) {
  try {
    return answers.library(start, wanted) > 0;
  } catch (error) {
    if (error.code === 'OUTSIDE_HORIZON') return false;
    throw error;
  }
}

/** How many answers of each are those of the stepper. */
function compareAnswers() {
  const clock = new WallClock(published.timezone, calendar.from - 2 * DAY, calendar.until + 2 * DAY);
  const stepper = new MinuteStepper(published, clock);
  const { starts, amounts } = questions;
  const truth = starts.map((start, index) => stepper.addOpenTime(start, amounts[index]));
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const sample = starts.subarray(0, QUESTIONS[name]);
      return [name, sample.filter((start, index) => answer(start, amounts[index]) === truth[index]).length];
    }),
  );
}

function answerAll() {
  const { starts, amounts } = questions;
  let sum = 0;
  for (let index = 0; index < starts.length; index += 1) {
    sum += addOpenTime(calendar, starts[index], amounts[index]);
  }
  return sum;
}

function answerAllAsText() {
  const { texts, amounts } = questions;
  let length = 0;
  for (let index = 0; index < texts.length; index += 1) {
    length += formatInstant(addOpenTime(calendar, parseInstant(texts[index]), amounts[index])).length;
  }
  return length;
}

function answerSome(answer, count) {
  const { starts, amounts } = questions;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += answer(starts[index], amounts[index]);
  return sum;
}

function section() {
  const time = (name) => `${threeFigures(median(rounds.map((round) => round[name])) / 1000)} µs`;
  const right = (name) => `${amount(agreement[name])} of ${amount(QUESTIONS[name])}`;
  return `## Adding open time (\`npm run bench:calendar\`)

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}. When have so many open milliseconds passed? Random starts over
the five years of \`sk-weekdays-0830-1700\`, amounts log-uniform from 15 minutes to 60 working days; the others got the
first of the same questions. All answers were compared with a stepper through every minute before anything was timed.
Medians of ${rounds.length} rounds that took turns, with the least and the greatest.

| who | answers as the stepper's | median per answer | times that of \`addOpenTime\` | times that with ISO 8601 |
|---|---|---|---|---|
| \`addOpenTime\`, instants as numbers | ${right('library')} | ${time('library')} | 1 | |
| \`addOpenTime\`, ISO 8601 in and out | the same | ${time('text')} | ${ratios(rounds, 'text', 'library')} | 1 |
| a loop through the days with Luxon | ${right('luxon')} | ${time('luxon')} | ${ratios(rounds, 'luxon', 'library')} | ${ratios(rounds, 'luxon', 'text')} |
| moment-business-time | ${right('moment')} | ${time('moment')} | ${ratios(rounds, 'moment', 'library')} | ${ratios(rounds, 'moment', 'text')} |
`;
}
