import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { customerRejections, customerShapes } from '#customer';
import { changeRejections } from '#facts';
import { ticketRejections, ticketShapes } from '#ticket';
import { canSay, durationInWords, LANGUAGES, wallClockInWords } from '#wording';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [english, slovak] = LANGUAGES.map(
  (language) => JSON.parse(readFileSync(join(ROOT, `libs/wording/data/${language}.json`), 'utf8')) as object,
) as [object, object];

function keysOf(catalogue: object, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`),
  );
}

/** Every code that the sources throw, and every refusal of a command. */
function errorCodes(): string[] {
  const sources = ['libs', 'apps']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(ROOT, folder, String(file))),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const codes = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new SlaError\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
  );
  return [...new Set([...codes, ...ticketRejections, ...customerRejections, ...changeRejections])].sort();
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('there is a sentence for every error', () => {
    const codes = errorCodes();
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !canSay(language, `errors.${code}`))).toEqual([]);
  });

  test('every event that an explanation can show has a name', () => {
    const types = Object.keys(ticketShapes).filter((type) => !/^(Occurrence|Fact|Change)/.test(type));
    expect(types.filter((type) => !canSay(language, `events.${type}`))).toEqual([]);
    expect(Object.keys(customerShapes)).toContain('RepeatWarningGiven');
    expect(canSay(language, 'events.RepeatWarningGiven')).toBe(true);
  });
});

test('both catalogues say the same things; Slovak has more plurals', () => {
  const plurals = /_(few|many)$/;
  expect(keysOf(slovak).filter((key) => !plurals.test(key))).toEqual(keysOf(english));
});

describe('Slovak counts rightly', () => {
  test.each([
    [1, '1 hodina'],
    [2, '2 hodiny'],
    [4, '4 hodiny'],
    [5, '5 hodín'],
    [22, '22 hodín'],
  ])('%i', (hours, words) => {
    expect(durationInWords(hours * 3_600_000, 'sk')).toBe(words);
  });

  test('two units each take their own form', () => {
    expect(durationInWords(3_600_000 + 60_000, 'sk')).toBe('1 hodina 1 minúta');
  });

  test('nothing is no minutes', () => {
    expect(durationInWords(0, 'sk')).toBe('0 minút');
    expect(durationInWords(0, 'en')).toBe('0 minutes');
  });
});

test('an instant is told by the wall clock of its zone, with its weekday', () => {
  const instant = Date.parse('2026-03-27T14:30:00Z');
  expect(wallClockInWords(instant, 'Europe/Bratislava', 'en')).toBe('Fri 27 Mar 2026, 15:30');
  expect(wallClockInWords(instant, 'Europe/Bratislava', 'sk')).toBe('pi 27. 3. 2026 15:30');
});
