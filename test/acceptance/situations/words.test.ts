import { describe, expect, test } from '@jest/globals';
import {
  at,
  customer,
  inWords,
  judged,
  minutesAfter,
  on,
  rowOf,
  signed,
  ticket,
} from '../../support/situation.js';

describe('the words in which situations are told', () => {
  test('a time on the wall in Bratislava is an instant with its offset, in winter and in summer', () => {
    expect(at('Fri 2026-03-27 15:30')).toBe('2026-03-27T15:30:00.000+01:00');
    expect(at('Mon 2026-03-30 17:00:00.001')).toBe('2026-03-30T17:00:00.001+02:00');
  });

  test('a wrong weekday, a skipped hour and an hour shown twice are refused', () => {
    expect(() => at('Thu 2026-03-27 15:30')).toThrow('That is a Fri');
    expect(() => at('Sun 2026-03-29 02:30')).toThrow('The clock skips it');
    expect(() => at('Sun 2026-10-25 02:30')).toThrow('CET or CEST?');
    expect(() => at('2026-03-27 15:30')).toThrow('Not "Fri 2026-03-27 15:30"');
  });

  test('the hour that autumn shows twice can be told apart, both ways', () => {
    expect(at('Sun 2026-10-25 02:30 CEST')).toBe('2026-10-25T02:30:00.000+02:00');
    expect(at('Sun 2026-10-25 02:30 CET')).toBe('2026-10-25T02:30:00.000+01:00');
    expect(inWords('2026-10-25T01:30:00.000Z')).toBe('Sun 2026-10-25 02:30 CET');
    expect(minutesAfter('Sun 2026-10-25 02:30 CEST', 60)).toBe('Sun 2026-10-25 02:30 CET');
  });

  test('the example of the design: reported on Friday at 15:30, two hours of service end on Monday at 09:00', () => {
    const rows = judged([
      customer('acme', signed('variant-2')),
      ticket('T1', 'Fri 2026-03-27 15:30', {}, on('Fri 2026-03-27 16:55', 'TicketAcknowledged')),
    ]);
    expect(rowOf(rows, 'T1', 'reaction')).toMatchObject({
      outcome: 'met',
      startedAt: 'Fri 2026-03-27 15:30',
      dueAt: 'Mon 2026-03-30 09:00',
      stoppedAt: 'Fri 2026-03-27 16:55',
    });
  });
});
