import type { z } from 'zod';
import type { Instant } from './instant.js';

/** What happened, as it stands in a stream: an event together with its two times and its place. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly id: string;
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: number;
  readonly type: Type;
  /** When it happened, as the reporter or the mail server says. */
  readonly occurredAt: Instant;
  /** When the store (or the source of an imported history) took it down. */
  readonly recordedAt: Instant;
  readonly data: Data;
}

/** A fact that a decider has accepted and no store has recorded yet. */
export interface NewFact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly occurredAt: Instant;
  readonly data: Data;
}

/** Text order everywhere: by code unit, as PostgreSQL's `COLLATE "C"` has it for these identifiers. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A fact of one of the given types, its data typed by the type's shape. */
export type FactOf<Shapes extends Record<string, z.ZodType>> = {
  [Type in keyof Shapes & string]: Fact<Type, z.infer<Shapes[Type]>>;
}[keyof Shapes & string];
