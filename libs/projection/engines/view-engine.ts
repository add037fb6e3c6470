import type { Kysely } from 'kysely';
import type { TableName, ViewTables } from '../tables/rows.js';

/** A transaction that writes, or a snapshot to read from: the same statements on every engine. */
export type ViewDatabase = Kysely<ViewTables>;

/** What a transaction that writes can do. */
export interface Writing {
  readonly database: ViewDatabase;
  /** Adds many rows at once, their values in the order of the table's columns. */
  readonly insert: (table: TableName, rows: readonly (readonly unknown[])[]) => Promise<void>;
}

/** Where a set of views is kept. Its methods mean the same on every engine. */
export interface ViewEngine {
  /** True where there are views of this program's schema already; makes none. */
  isThere(): Promise<boolean>;
  /** Makes this process the one that feeds the views; false while another one is. */
  tryLead(): Promise<boolean>;
  /** Reads from one state of the views, however many statements that takes. */
  read<Found>(work: (database: ViewDatabase) => Promise<Found>): Promise<Found>;
  /** The views as they are now, on a connection of their own: nobody waits for whoever reads from it. */
  snapshot(): Promise<Snapshot>;
  /** All or nothing. One at a time. */
  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found>;
  /**
   * Has another set filled beside the one in use, and then puts it in its place, in one step. What was read from the old one
   * until then stays as it was.
   */
  replace(fill: (set: NewSet) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** One state of the views, whatever is written meanwhile. Engines keep what has changed since: it is to be released soon. */
export interface Snapshot {
  readonly database: ViewDatabase;
  release(): Promise<void>;
}

/** A set that nobody uses yet: tables that are empty, and without indices until these are asked for. */
export interface NewSet {
  write<Found>(work: (writing: Writing) => Promise<Found>): Promise<Found>;
  index(tables: readonly TableName[]): Promise<void>;
}
