import { beforeAll, describe, expect, test } from '@jest/globals';
import { formatInstant, parseInstant } from '#facts';
import { knownOn, type PlayedStory, playedStory } from '../support/demo-story.js';
import { at } from '../support/situation-time.js';

let story: PlayedStory;

beforeAll(async () => {
  story = await playedStory();
});

describe('every kind of promise', () => {
  test.each([
    ['reaction', 'T-good-friday'],
    ['remote-resolution', 'T-slow-line'],
    ['technician-dispatch', 'T-no-technician'],
    ['same-day-departure', 'T-no-technician'],
    ['replacement', 'T-no-parts'],
    ['replacement-adjustment', 'T-speed-dials'],
    ['configuration-restore', 'T-clock-change'],
    ['final-resolution', 'T-workaround'],
    ['paid-consent', 'T-work-before-word'],
    ['sla-first', 'T-served-last'],
    ['repeat-warning', 'T-voicemail-3'],
  ])('%s is broken by %s, and kept elsewhere', (guarantee, ticketId) => {
    expect(story.outcome(ticketId, guarantee)).toBe('breached');
    expect(story.verdicts.some((each) => each.guarantee === guarantee && each.outcome === 'met')).toBe(true);
  });

  test.each([
    ['pbx-check', 'carrier-1', '2026-02'],
    ['included-remote', 'spa-1', '2026-04'],
  ])('%s is broken to %s in %s, and kept elsewhere', (guarantee, contractId, month) => {
    const rows = story.verdicts.filter((each) => each.guarantee === guarantee);
    const row = rows.find((each) => each.contractId === contractId && each.month === month);
    expect(row?.outcome).toBe('breached');
    expect(rows.some(({ outcome }) => outcome === 'met')).toBe(true);
  });

  test('every outcome occurs', () => {
    const outcomes = new Set(story.verdicts.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['breached', 'met', 'not-applicable', 'running', 'superseded']);
  });
});

describe('facts that turn out otherwise', () => {
  test('a confirmation that bounced does not count: only the second one does', () => {
    const reaction = story.verdict('T-bounced', 'reaction');
    expect(reaction).toMatchObject({
      outcome: 'breached',
      stoppedAt: formatInstant(parseInstant(at('Tue 2026-02-24 16:40'))),
    });
    expect(story.outcome('T-bounced', 'reaction', knownOn('Tue 2026-02-24 13:13'))).toBe('met');
  });

  test('a correction flips a verdict from its recording on, to kept and to broken', () => {
    expect(story.outcome('T-mail-clock', 'reaction', knownOn('Mon 2026-05-11 09:59'))).toBe('breached');
    expect(story.outcome('T-mail-clock', 'reaction')).toBe('met');
    expect(story.outcome('T-car-log', 'technician-dispatch', knownOn('Mon 2026-04-20 10:59'))).toBe('met');
    expect(story.outcome('T-car-log', 'technician-dispatch')).toBe('breached');
  });

  test('a confirmation that was retracted never was', () => {
    expect(story.outcome('T-wrong-ticket', 'reaction', knownOn('Fri 2026-01-30 08:59'))).toBe('met');
    expect(story.outcome('T-wrong-ticket', 'reaction')).toBe('breached');
  });

  test('a fact written down five days later counts from when it happened', () => {
    expect(story.outcome('T-late-note', 'reaction', knownOn('Tue 2026-06-09 08:00'))).toBe('breached');
    expect(story.outcome('T-late-note', 'reaction')).toBe('met');
  });

  test('an excuse that was approved makes a verdict kept, and says so', () => {
    expect(story.verdict('T-locked-door', 'technician-dispatch')).toMatchObject({
      outcome: 'met',
      excused: true,
    });
    expect(story.verdictWithout('WorkExcused', 'T-locked-door', 'technician-dispatch')?.outcome).toBe(
      'breached',
    );
  });

  test('waiting for the customer pauses nothing', () => {
    expect(
      story.facts.some(({ stream, type }) => stream === 'ticket-T-no-pause' && type === 'CustomerAwaited'),
    ).toBe(true);
    expect(story.outcome('T-no-pause', 'remote-resolution')).toBe('breached');
  });

  test('a ticket that was reopened is not resolved until it is again', () => {
    expect(story.outcome('T-reopened', 'final-resolution', knownOn('Mon 2026-04-27 12:00'))).toBe('met');
    expect(story.outcome('T-reopened', 'final-resolution')).toBe('breached');
  });

  test('nothing applies to a duplicate that was voided', () => {
    const rows = story.verdicts.filter(({ ticketId }) => ticketId === 'T-good-friday-again');
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
  });
});

describe('calendars and clocks', () => {
  test('a day of rest that was none was corrected, and the clock that ran then keeps its calendar', () => {
    expect(story.verdict('T-victory-day', 'reaction')).toMatchObject({ outcome: 'met', calendarVersion: 2 });
    expect(story.verdictWithout('CalendarPublished', 'T-victory-day', 'reaction')?.outcome).toBe('breached');
    expect(story.verdicts.some(({ calendarVersion }) => calendarVersion === 3)).toBe(true);
  });

  test('the night of the change of clock has 23 hours', () => {
    expect(story.outcome('T-spring-forward', 'configuration-restore')).toBe('met');
    expect(story.verdict('T-clock-change', 'configuration-restore')?.dueAt).toBe('2026-03-29T09:00:00.000Z');
  });

  test('people report on weekends and days of rest too', () => {
    const dates = story
      .ofType('TicketReported')
      .map(({ occurredAt }) => formatInstant(occurredAt).slice(0, 10));
    const weekends = dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()));
    expect(weekends.length).toBeGreaterThan(5);
  });
});
