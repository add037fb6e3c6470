import { readFileSync } from 'node:fs';
import type { Fact } from '#facts';
import type { EventStore } from '#event-store';
import { factsOf } from '#history';
import { parseInstant } from '#facts';

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
  for (const { stream, id, type, occurredAt, recordedAt, data } of history) {
    const metadata = {
      schema: 1,
      actor: 'importer',
      correlationId: importId,
      causationId: importId,
      claimedRecordedAt: recordedAt,
      importId,
    };
    await store.append(stream, [{ id, type, occurredAt, data, metadata }], 'any');
  }
}
