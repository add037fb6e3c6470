import {
  type Ledger,
  AcknowledgeTicket,
  RecordOnCustomer,
  RecordOnTicket,
  ReportTicket,
} from '../../../server/src/index.js';
import { type EventIds, TimeOrderedIds } from '#event-store';
import type { NewFact } from '#facts';
import type { TicketCommand } from '#ticket';
import { Random } from './random.js';
import type { Step } from './step.js';
import type { StoryClock } from './story-clock.js';

/** A ledger whose time is the story's. */
export interface Stage {
  readonly ledger: Ledger;
  readonly clock: StoryClock;
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
  { ledger, clock }: Stage,
  story: readonly Step[],
  seed: number,
  onStep?: () => void,
): Promise<void> {
  const ids = new TimeOrderedIds(clock, uuidsFrom(seed));
  const lastId = identifyBy(ids, ledger);
  const idOfLabel = new Map<string, string>();
  for (const [index, step] of story.entries()) {
    clock.turnTo(step.recordedAt);
    const causationId = `demo-${String(index + 1).padStart(5, '0')}`;
    await perform(step, ledger, { actor: step.by, correlationId: causationId, causationId }, idOfLabel);
    if (step.label !== undefined) idOfLabel.set(step.label, lastId());
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

/** The one place that writes without a command: there is none yet for publishing a calendar or a price list. */
async function publish(ledger: Ledger, stream: string, fact: NewFact, sender: Sender): Promise<void> {
  const metadata = { schema: 1, ...sender };
  await ledger.store.append(stream, [{ ...fact, id: TO_BE_IDENTIFIED, metadata }], 'any');
}

const TO_BE_IDENTIFIED = '00000000-0000-7000-8000-000000000000';

/**
 * From now on the ledger's events get their ids from here: by itself an application draws them by lot, and a story that
 * is the same every time cannot.
 *
 * @returns the newest id
 */
function identifyBy(ids: EventIds, { store }: Ledger): () => string {
  const append = store.append.bind(store);
  let newest = TO_BE_IDENTIFIED;
  store.append = (stream, events, expectedRevision) => {
    const identified = events.map((event) => ({ ...event, id: (newest = ids.next()) }));
    return append(stream, identified, expectedRevision);
  };
  return () => newest;
}

/** Chance of its own, so that a longer story changes no id before its end. */
function uuidsFrom(seed: number): () => string {
  const random = new Random(~seed);
  return () => random.uuid();
}
