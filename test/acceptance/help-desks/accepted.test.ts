import { describe, expect, test } from '@jest/globals';
import { type Fact, parseInstant } from '#facts';
import {
  decideTicket,
  evolveTicket,
  initialTicket,
  type TicketCommand,
  ticketCommands,
  type TicketState,
} from '#ticket';
import { judged } from '../../support/help-desk.js';

const EXAMPLES = [
  ['zammad/mapping.yaml', 'zammad/example.jsonl', 3],
  ['jira/mapping.yaml', 'jira/example.json', 2],
  ['zendesk/mapping.yaml', 'zendesk/example.jsonl', 3],
  ['servicenow/mapping.yaml', 'servicenow/example.jsonl', 3],
  ['glpi/mapping.yaml', 'glpi/example.jsonl', 3],
  ['glpi/list.yaml', 'glpi/list.csv', 2],
  ['servicenow/list.yaml', 'servicenow/list.csv', 2],
] as const;

const LATER = parseInstant('2027-01-01T00:00:00Z');
const commandOf = new Map(Object.entries(ticketCommands).map(([name, type]) => [type as string, name]));

/** Asks for a fact as an import does: by the rules for commands, in the order in which the mapping gives it. */
function recorded(state: TicketState, { stream, type, occurredAt, data, ...fact }: Fact): TicketState {
  const ticketId = stream.replace('ticket-', '');
  const command = { name: commandOf.get(type), ticketId, occurredAt, data } as TicketCommand;
  expect(decideTicket(command, state, LATER)).toHaveLength(1);
  return evolveTicket(state, { ...fact, stream, type, occurredAt, data });
}

describe('the rules that hold for a store', () => {
  test.each(EXAMPLES)('refuse nothing of what %s makes of %s', async (mapping, example, tickets) => {
    const facts = (await judged(mapping, example)).facts.filter(({ stream }) => stream.startsWith('ticket-'));
    const streams = Map.groupBy(facts, ({ stream }) => stream);
    expect(streams.size).toBe(tickets);
    for (const ofTicket of streams.values()) ofTicket.reduce(recorded, initialTicket);
  });
});
