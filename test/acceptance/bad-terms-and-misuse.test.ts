import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorOf, REGISTERED, REPORTED, signed } from '../support/broken-history.js';
import { sla, temporaryFolder } from '../support/command-line.js';

describe('terms and calendars that cannot be used', () => {
  const terms = {
    id: 'own',
    version: 1,
    name: { en: 'Own', sk: 'Vlastné' },
    serviceHoursCalendar: 'c',
    workingDaysCalendar: 'c',
  };
  const reaction = { counting: { by: 'service-hours', hours: 1 }, clause: { en: 'x', sk: 'x' } };

  test('terms that name a calendar that does not exist', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'own.terms.json'), JSON.stringify({ ...terms, guarantees: { reaction } }));
    const error = await errorOf([REGISTERED, signed('own'), REPORTED], '--terms', folder);
    expect(error).toMatchObject({ code: 'UNKNOWN_CALENDAR', calendarId: 'c', line: 2 });
  });

  test('a calendar that never opens is no endless loop', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'own.terms.json'), JSON.stringify({ ...terms, guarantees: { reaction } }));
    const calendars = temporaryFolder();
    writeFileSync(
      join(calendars, 'c.json'),
      JSON.stringify({ id: 'c', version: 1, timezone: 'Europe/Bratislava', weekly: {} }),
    );
    const error = await errorOf(
      [REGISTERED, signed('own'), REPORTED],
      '--terms',
      folder,
      '--calendars',
      calendars,
    );
    expect(error).toMatchObject({ code: 'NO_OPENING_TIME', calendarId: 'c' });
  });

  test('every problem of the terms is named with its path', async () => {
    const folder = temporaryFolder();
    const broken = {
      ...terms,
      version: 0,
      guarantees: { reaction: { ...reaction, counting: { by: 'moons', hours: 1 } } },
    };
    writeFileSync(join(folder, 'own.terms.json'), JSON.stringify(broken));
    const { message, code } = await errorOf([REGISTERED], '--terms', folder);
    expect(code).toBe('INVALID_TERMS');
    expect(message).toContain('version');
    expect(message).toContain('guarantees.reaction.counting.by');
  });
});

describe('misuse is told apart from findings', () => {
  test.each([
    ['no file at all', ['judge']],
    ['a file that is not there', ['judge', '/nowhere/history.jsonl']],
    ['a folder in place of a file', ['judge', '/tmp']],
    ['an instant without zone', ['judge', 'x.jsonl', '--as-of', '2026-03-27']],
    ['an unknown option', ['judge', 'x.jsonl', '--frobnicate']],
    ['an unknown command', ['frobnicate']],
    ['a month that is none', ['report', '--month', '2026-13']],
  ])('%s', async (_what, args) => {
    const { status, stdout, stderr } = await sla(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
