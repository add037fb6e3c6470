import { describe, expect, test } from '@jest/globals';
import { mapped, refusal, ticketMapping } from '../testing/mapped.js';

/** What a mapping with such `time` reads in a column: the instant, or the code of the problem. */
async function read(time: string, text: string, zone?: string): Promise<string> {
  const { facts, problems } = await mapped(
    ticketMapping({ time }),
    `Number,Created,Subject\nT1,"${text}",x\n`,
    { zone },
  );
  return facts[0]?.split(' ')[0] ?? String(problems[0]?.[1]);
}

const bratislava = '{ format: local, zone: Europe/Bratislava }';

describe('a time is read as the mapping says that it is written', () => {
  test.each([
    ['iso', '2026-03-27T15:30:00+01:00', '2026-03-27T14:30:00.000Z'],
    ['iso', '2026-03-27 15:30:00 +0100', '2026-03-27T14:30:00.000Z'],
    ['iso', '2026-03-27T15:30:00', 'NOT_A_TIME'],
    [bratislava, '2026-03-27 15:30', '2026-03-27T14:30:00.000Z'],
    [bratislava, '2026-07-27T15:30:00.5', '2026-07-27T13:30:00.500Z'],
    [bratislava, '2026-03-27T15:30:00+01:00', 'NOT_A_TIME'],
    [bratislava, '2026-02-30 15:30', 'NOT_A_TIME'],
    [bratislava, '30.2.2026', 'NOT_A_TIME'],
    ['epoch-seconds', '1774621800', '2026-03-27T14:30:00.000Z'],
    ['epoch-seconds', '1774621800.25', '2026-03-27T14:30:00.250Z'],
    ['epoch-milliseconds', '1774621800000', '2026-03-27T14:30:00.000Z'],
    ['epoch-milliseconds', '99999999999999', '5138-11-16T09:46:39.999Z'],
    ['epoch-seconds', '99999999999999', 'NOT_A_TIME'],
    ['epoch-seconds', 'yesterday', 'NOT_A_TIME'],
    ["{ pattern: 'd.M.yyyy H:mm', zone: Europe/Bratislava }", '27.3.2026 15:30', '2026-03-27T14:30:00.000Z'],
    ["{ pattern: 'd.M.yyyy H:mm', zone: Europe/Bratislava }", '31.6.2026 15:30', 'NOT_A_TIME'],
    [
      "{ pattern: ['d.M.yyyy H:mm:ss', 'd.M.yyyy'], zone: Europe/Bratislava }",
      '27.3.2026',
      '2026-03-26T23:00:00.000Z',
    ],
    [
      "{ pattern: 'dd/LLL/yy h:mm a', zone: Europe/Bratislava }",
      '27/Mar/26 3:30 PM',
      '2026-03-27T14:30:00.000Z',
    ],
    ["{ pattern: 'yyyy-MM-dd HH:mm ZZZ' }", '2026-03-27 15:30 +0100', '2026-03-27T14:30:00.000Z'],
  ])('%s: %s', async (time, text, expected) => {
    expect(await read(time, text)).toBe(expected);
  });
});

describe('a night on which the clock is changed, in Bratislava', () => {
  test.each([
    ['Sun 29 Mar 2026, 02:30, which the clock skipped', '2026-03-29 02:30', '', 'SKIPPED_LOCAL_TIME'],
    ['… moved on by the gap', '2026-03-29 02:30', 'skipped: move on', '2026-03-29T01:30:00.000Z'],
    ['the minute before', '2026-03-29 01:59', '', '2026-03-29T00:59:00.000Z'],
    ['the minute after', '2026-03-29 03:00', '', '2026-03-29T01:00:00.000Z'],
    ['Sun 25 Oct 2026, 02:30, which occurred twice', '2026-10-25 02:30', '', 'AMBIGUOUS_LOCAL_TIME'],
    ['… the first of them', '2026-10-25 02:30', 'ambiguous: first', '2026-10-25T00:30:00.000Z'],
    ['… the second', '2026-10-25 02:30', 'ambiguous: second', '2026-10-25T01:30:00.000Z'],
    ['the minute before', '2026-10-25 01:59', 'ambiguous: second', '2026-10-24T23:59:00.000Z'],
    ['the minute after', '2026-10-25 03:00', '', '2026-10-25T02:00:00.000Z'],
  ])('%s', async (_, text, reading, expected) => {
    expect(
      await read(`{ format: local, zone: Europe/Bratislava${reading === '' ? '' : `, ${reading}`} }`, text),
    ).toBe(expected);
  });

  test('a pattern is no way around it', async () => {
    const pattern = "{ pattern: 'd.M.yyyy H:mm', zone: Europe/Bratislava }";
    expect(await read(pattern, '29.3.2026 2:30')).toBe('SKIPPED_LOCAL_TIME');
  });
});

describe('the zone of local times is named, never guessed', () => {
  test('in the mapping or beside it', async () => {
    expect(await read('local', '2026-03-27 15:30', 'America/New_York')).toBe('2026-03-27T19:30:00.000Z');
  });

  test('and where nobody names one, nothing is read', async () => {
    expect(await refusal(read('local', '2026-03-27 15:30'))).toMatchObject({
      code: 'ZONE_MISSING',
      data: { path: 'records.events.0.occurredAt' },
    });
    expect(await refusal(read("{ pattern: 'd.M.yyyy H:mm' }", '27.3.2026 15:30'))).toMatchObject({
      code: 'ZONE_MISSING',
    });
  });

  test('nor where two are, or none that exists', async () => {
    expect(await refusal(read(bratislava, '2026-03-27 15:30', 'Europe/Prague'))).toMatchObject({
      code: 'ZONE_CLASH',
    });
    expect(await refusal(read('local', '2026-03-27 15:30', '+01:00'))).toMatchObject({
      code: 'UNKNOWN_ZONE',
    });
    expect(await read(bratislava, '2026-03-27 15:30', 'Europe/Bratislava')).toBe('2026-03-27T14:30:00.000Z');
  });
});
