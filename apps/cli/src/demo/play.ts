import {
  type Ledger,
  AcknowledgeTicket,
  RecordOnCustomer,
  RecordOnTicket,
  RecordPublication,
  ReportTicket,
} from '../../../server/src/index.js';
import { type PublicationCommand, publicationCommands } from '#contract';
import type { NewFact } from '#facts';
import type { TicketCommand } from '#ticket';
import type { Step } from './step.js';
import type { StoryClock } from './story-clock.js';
import type { StoryIds } from './story-ids.js';

/** A ledger whose time and ids are the story's. */
export interface Stage {
  readonly ledger: Ledger;
  readonly clock: StoryClock;
  readonly ids: StoryIds;
}

interface Sender {
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
}

/**
 * Plays a story into a ledger, through the same commands as everybody else's, at the instants that the story says. So
 * the rules for accepting a command hold here too, and the same story and seed leave the same events, to the byte.
 *
 * @throws SlaError where a command is refused: then the story is impossible
 */
export async function play(
  { ledger, clock, ids }: Stage,
  story: readonly Step[],
  onStep?: () => void,
): Promise<void> {
  const idOfLabel = new Map<string, string>();
  for (const [index, step] of story.entries()) {
    clock.turnTo(step.recordedAt);
    const causationId = `demo-${String(index + 1).padStart(5, '0')}`;
    await perform(step, ledger, { actor: step.by, correlationId: causationId, causationId }, idOfLabel);
    if (step.label !== undefined) idOfLabel.set(step.label, ids.newest);
    onStep?.();
  }
}

async function perform(
  step: Step,
  ledger: Ledger,
  sender: Sender,
  idOfLabel: ReadonlyMap<string, string>,
): Promise<void> {
  const deed = step.deed((label) => {
    const id = idOfLabel.get(label);
    if (id === undefined) throw new Error(`Nothing has happened yet that is called ${label}`);
    return id;
  });
  switch (deed.on) {
    case 'ticket':
      await ledger.commands.execute(busCommand(deed.command, sender));
      break;
    case 'customer':
      await ledger.commands.execute(new RecordOnCustomer(deed.command, sender));
      break;
    case 'publication':
      await publish(ledger, deed.stream, deed.fact, sender);
  }
}

function busCommand(command: TicketCommand, sender: Sender) {
  if (command.name === 'ReportTicket') return new ReportTicket(command, sender);
  if (command.name === 'AcknowledgeTicket') return new AcknowledgeTicket(command, sender);
  return new RecordOnTicket(command, sender);
}

/** Calendars and price lists, which over HTTP one person proposes and another approves; the story names both. */
async function publish(ledger: Ledger, stream: string, fact: NewFact, sender: Sender): Promise<void> {
  const name = Object.entries(publicationCommands).find(([, type]) => type === fact.type)?.[0];
  const [, about, id] = /^(calendar|supplier)-?(.*)$/.exec(stream) ?? [];
  const command = { name, subject: { about, id }, occurredAt: fact.occurredAt, data: fact.data };
  await ledger.commands.execute(new RecordPublication(command as PublicationCommand, sender));
}
