import fc from 'fast-check';
import { ticketCommands, type TicketCommand, type TicketCommandName } from '../index.js';
import { ask, friday } from './words.js';

/** Which event a correction names: one that was recorded, by its place from the newest back, or none at all. */
export interface AnyCommand {
  readonly command: TicketCommand;
  readonly names: number;
}

const names = Object.keys(ticketCommands) as TicketCommandName[];

/** Most commands need another one first: those that make others possible come more often than the rest. */
const name = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<TicketCommandName>(
      'ConfirmHardwareFault',
      'ShipReplacement',
      'DeliverReplacement',
      'RestoreConfiguration',
      'EscalateToPaid',
      'LogPaidWork',
      'ResolveTicket',
    ),
  },
);

/** Few instants, so that many are equal: every quarter of an hour between 09:00 and 11:45. */
const quarter = fc
  .tuple(fc.integer({ min: 9, max: 11 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => friday(`${String(hour).padStart(2, '0')}:${minute}`));

const anyCommand: fc.Arbitrary<AnyCommand> = fc.record({
  command: fc
    .record({ name, when: quarter, other: quarter, from: quarter, until: quarter })
    .map(({ name, when, other, from, until }) => ask(name, when, dataOf(name, { other, from, until }))),
  names: fc.integer({ min: 0, max: 12 }),
});

/** A report, and then anything at all. */
export const anyCommands: fc.Arbitrary<AnyCommand[]> = fc
  .tuple(
    fc.constantFrom(friday('09:00'), friday('09:30')),
    fc.array(anyCommand, { maxLength: 40, size: 'max' }),
  )
  .map(([when, others]) => [{ command: ask('ReportTicket', when), names: 0 }, ...others]);

function dataOf(name: TicketCommandName, times: Record<'other' | 'from' | 'until', string>): object {
  if (name === 'CorrectOccurrence') return { occurredAt: times.other };
  if (name === 'ExcuseWork') return { from: times.from, until: times.until };
  if (/^Log.*Work$/.test(name)) return { startedAt: times.from, endedAt: times.until };
  return {};
}
