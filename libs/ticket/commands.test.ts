import { describe, expect, test } from '@jest/globals';
import {
  ticketCommands,
  ticketRejections,
  ticketShapes,
  type TicketCommand,
  type TicketCommandName,
} from './index.js';
import { ask, friday, given, reportedAt } from './testing/words.js';

const names = Object.keys(ticketCommands) as TicketCommandName[];

describe('what can be asked of a ticket', () => {
  test('is one command per event', () => {
    expect(Object.values(ticketCommands).sort()).toEqual(Object.keys(ticketShapes).sort());
  });

  test('is refused for thirteen reasons, each named once', () => {
    expect(new Set(ticketRejections).size).toBe(13);
    expect(ticketRejections).toHaveLength(13);
  });
});

describe('a command that is not complete is refused by the field that is missing or wrong', () => {
  const asked = (changes: object): TicketCommand => ({
    ...ask('AcknowledgeTicket', friday('10:00')),
    ...changes,
  });

  test.each(names.filter(firstFieldOf))('%s without data names the first field that it needs', (name) => {
    const empty = { ...ask(name, friday('10:00')), data: {} } as TicketCommand;
    given(reportedAt('09:00')).when(empty).thenRefused('MISSING_FIELD', firstFieldOf(name));
  });

  test.each([
    ['a ticket id with a blank', { ticketId: 'T 1' }, 'INVALID_IDENTIFIER', 'ticketId'],
    ['no ticket id', { ticketId: undefined }, 'MISSING_FIELD', 'ticketId'],
    ['no instant', { occurredAt: undefined }, 'MISSING_FIELD', 'occurredAt'],
    ['an instant that is none', { occurredAt: NaN }, 'INVALID_INSTANT', 'occurredAt'],
    ['an instant between two milliseconds', { occurredAt: 0.5 }, 'INVALID_INSTANT', 'occurredAt'],
    ['an instant beyond all time', { occurredAt: 8.7e15 }, 'INVALID_INSTANT', 'occurredAt'],
    ['an instant in words', { occurredAt: '2026-03-27T10:00:00Z' }, 'INVALID_INSTANT', 'occurredAt'],
    ['a channel that confirms nothing', { data: { channel: 'pigeon' } }, 'INVALID_FIELD', 'channel'],
    ['no data at all', { data: undefined }, 'MISSING_FIELD', ''],
  ])('%s', (_words, changes, code, field) => {
    given(reportedAt('09:00')).when(asked(changes)).thenRefused(code, field);
  });

  test('data that names another ticket than the command', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('10:00'), { ticketId: 'T2' }))
      .thenRefused('STREAM_MISMATCH', 'ticketId');
  });

  test('data that names the same ticket is fine', () => {
    given(reportedAt('09:00'))
      .when(ask('AcknowledgeTicket', friday('10:00'), { ticketId: 'T1' }))
      .then('TicketAcknowledged');
  });

  test('a day in February that does not exist', () => {
    given(reportedAt('09:00'))
      .when(ask('LogRemoteWork', friday('10:00'), { startedAt: '2026-02-30T09:00:00+01:00' }))
      .thenRefused('INVALID_INSTANT', 'startedAt');
  });

  test('fields that nobody asked for are kept: they are part of what was told', () => {
    const command = ask('AcknowledgeTicket', friday('10:00'), { mailServer: 'mx1' });
    given(reportedAt('09:00'))
      .when(command)
      .then({ type: 'TicketAcknowledged', occurredAt: command.occurredAt, data: command.data });
  });
});

function firstFieldOf(name: TicketCommandName): string {
  const shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }> =
    ticketShapes[ticketCommands[name]].shape;
  const required = Object.entries(shape).find(([, field]) => !field.safeParse(undefined).success);
  return required?.[0] ?? '';
}
