// What a fair comparison needs: the same random numbers every time, turns, medians, a place for the figures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Random numbers from 0 up to, not including, 1; the same ones for the same seed (mulberry32). */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Nanoseconds per answer of every contestant, round by round; a first round warms up and does not count. */
export function inTurns(rounds, contestants) {
  const all = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = Object.entries(contestants).map(([name, { count, run }]) => [name, timeOf(run) / count]);
    all.push(Object.fromEntries(times));
  }
  return all.slice(1);
}

function timeOf(run) {
  const began = process.hrtime.bigint();
  const sum = run();
  const took = Number(process.hrtime.bigint() - began);
  if (!Number.isFinite(sum)) throw new Error('An answer is missing');
  return took;
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** How many times as long one took as the other: the median of the rounds, the least and the greatest. */
export function ratios(rounds, slow, fast) {
  const all = rounds.map((round) => round[slow] / round[fast]);
  return `**${amount(median(all))}** (${amount(Math.min(...all))} to ${amount(Math.max(...all))})`;
}

export function amount(value) {
  return Math.round(value).toLocaleString('en');
}

export function threeFigures(value) {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
}

/** Prints a section of the results and puts it in the place of the one with the same heading, or at the end. */
export function writeSection(file, text) {
  console.log(text);
  const heading = text.slice(0, text.indexOf('\n') + 1);
  const results = existsSync(file) ? readFileSync(file, 'utf8') : '# Figures\n';
  const others = results.split(/^(?=## )/m).filter((section) => !section.startsWith(heading));
  writeFileSync(file, [...others, text].map((section) => section.trimEnd()).join('\n\n') + '\n');
}
