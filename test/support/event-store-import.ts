import { readFileSync } from 'node:fs';
import type { EventStore, NewEvent } from '#event-store';
import { type Fact, parseInstant } from '#facts';
import { factsOf } from '#history';

/** A history with the verdicts of an independent reference (`test/cases`). */
export interface Case {
  readonly name: string;
  readonly history: readonly Fact[];
  readonly asOf: number | undefined;
  readonly asKnownAt: number | undefined;
  readonly verdicts: readonly unknown[];
}

interface CaseLine {
  readonly case: string;
  readonly history: readonly unknown[];
  readonly asOf?: string;
  readonly asKnownAt?: string;
  readonly verdicts: readonly unknown[];
}

export function readCases(): Case[] {
  return readFileSync(new URL('../cases/cases.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as CaseLine)
    .map((line) => ({
      name: line.case,
      history: factsOf(line.history),
      asOf: line.asOf === undefined ? undefined : parseInstant(line.asOf),
      asKnownAt: line.asKnownAt === undefined ? undefined : parseInstant(line.asKnownAt),
      verdicts: line.verdicts,
    }));
}

/** Appends a history in its own order, as an import does: the times of recording that it states become claims. */
export async function importHistory(
  store: EventStore,
  history: readonly Fact[],
  importId = 'import-1',
): Promise<void> {
  for (const facts of runsOfOneStream(history)) {
    const events = facts.map((fact) => imported(fact, importId));
    await store.append(facts[0]!.stream, events, 'any');
  }
}

function imported({ id, type, occurredAt, recordedAt, data }: Fact, importId: string): NewEvent {
  const attribution = { schema: 1, actor: 'importer', correlationId: importId, causationId: importId };
  return {
    id,
    type,
    occurredAt,
    data,
    metadata: { ...attribution, claimedRecordedAt: recordedAt, importId },
  };
}

/** Neighbours of the same stream go into one append, for each append waits for the disk. */
function runsOfOneStream(history: readonly Fact[]): Fact[][] {
  const runs: Fact[][] = [];
  for (const fact of history) {
    const run = runs.at(-1);
    if (run?.[0]?.stream === fact.stream) run.push(fact);
    else runs.push([fact]);
  }
  return runs;
}
