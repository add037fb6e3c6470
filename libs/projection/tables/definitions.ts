import type { TableName, ViewTables } from './rows.js';

/** Of the tables below, and of what stands in them. Views of another number are thrown away and made again. */
export const SCHEMA_NUMBER = 2;

type ColumnType = 'text' | 'bigint' | 'text null' | 'bigint null';

export interface TableDefinition<Row> {
  /** In this order they are written. */
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  readonly key: readonly (keyof Row & string)[];
}

export const TABLES: { readonly [Name in TableName]: TableDefinition<ViewTables[Name]> } = {
  facts: {
    columns: {
      position: 'bigint',
      stream: 'text',
      revision: 'bigint',
      id: 'text',
      type: 'text',
      occurred_at: 'bigint',
      recorded_at: 'bigint',
      known_at: 'bigint',
      import_id: 'text null',
      data: 'text',
      is_shared: 'bigint',
      customer_id: 'text null',
      about_id: 'text null',
      change_id: 'text null',
    },
    key: ['position'],
  },
  tickets: {
    columns: {
      ticket_id: 'text',
      customer_id: 'text null',
      contract_id: 'text null',
      kind: 'text null',
      reported_at: 'bigint null',
      resolved_at: 'bigint null',
      voided_at: 'bigint null',
      terms_id: 'text null',
      terms_version: 'bigint null',
      revision: 'bigint',
      is_judged_anew: 'bigint',
      has_remote_work: 'bigint',
      confirmed_at: 'bigint null',
      worked_on_at: 'bigint null',
      served_at: 'bigint null',
      earliest: 'bigint',
      latest: 'bigint',
      is_late: 'bigint',
      is_corrected: 'bigint',
    },
    key: ['ticket_id'],
  },
  moments: {
    columns: {
      ticket_id: 'text',
      guarantee: 'text',
      month: 'text',
      customer_id: 'text',
      started_at: 'bigint',
      due_at: 'bigint null',
      due_unexcused: 'bigint null',
      stopped_at: 'bigint null',
      superseded_at: 'bigint null',
      ground_lost_at: 'bigint null',
      voided_at: 'bigint null',
      binding: 'bigint',
      overtaken_by: 'text null',
      calendar_id: 'text null',
      calendar_version: 'bigint null',
    },
    key: ['ticket_id', 'guarantee'],
  },
  contracts: {
    columns: { contract_id: 'text', holds_until: 'bigint null' },
    key: ['contract_id'],
  },
  months: {
    columns: {
      contract_id: 'text',
      month: 'text',
      guarantee: 'text',
      customer_id: 'text',
      started_at: 'bigint',
      due_at: 'bigint',
      stopped_at: 'bigint null',
      charged_too_early_at: 'bigint null',
      terms_id: 'text null',
      terms_version: 'bigint null',
    },
    key: ['contract_id', 'month', 'guarantee'],
  },
  cube: {
    columns: {
      month: 'text',
      customer_id: 'text',
      guarantee: 'text',
      binding: 'bigint',
      outcome: 'text',
      excused: 'bigint',
      turns_to: 'text',
      turns_at: 'bigint',
      count: 'bigint',
    },
    key: ['month', 'customer_id', 'guarantee', 'binding', 'outcome', 'excused', 'turns_to', 'turns_at'],
  },
  checkpoint: {
    columns: {
      position: 'bigint',
      newest_stated: 'bigint null',
      newest_occurrence: 'bigint null',
      newest_recorded: 'bigint null',
      is_judgeable: 'bigint',
    },
    key: ['position'],
  },
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].columns);
}

interface IndexDefinition {
  readonly name: string;
  readonly table: TableName;
  readonly columns: readonly string[];
  /** Only rows of which this holds. */
  readonly where?: string;
}

/** Made after the tables, and after they were filled where that is done at once. */
export const INDICES: readonly IndexDefinition[] = [
  { name: 'facts_by_stream', table: 'facts', columns: ['stream', 'position'] },
  { name: 'facts_shared', table: 'facts', columns: ['position'], where: 'is_shared = 1' },
  { name: 'facts_about', table: 'facts', columns: ['about_id'], where: 'about_id is not null' },
  { name: 'proposals', table: 'facts', columns: ['position'], where: "type = 'ChangeProposed'" },
  {
    name: 'facts_of_changes',
    table: 'facts',
    columns: ['change_id', 'stream', 'position'],
    where: 'change_id is not null',
  },
  {
    name: 'reports',
    table: 'facts',
    columns: ['customer_id', 'occurred_at', 'stream'],
    where: "type = 'TicketReported'",
  },
  { name: 'tickets_by_report', table: 'tickets', columns: ['reported_at', 'ticket_id'] },
  { name: 'tickets_of_customer', table: 'tickets', columns: ['customer_id', 'reported_at', 'ticket_id'] },
  {
    name: 'tickets_open',
    table: 'tickets',
    columns: ['customer_id'],
    where: 'reported_at is not null and resolved_at is null and voided_at is null',
  },
  {
    name: 'tickets_waiting',
    table: 'tickets',
    columns: ['served_at', 'reported_at'],
    where: 'contract_id is not null',
  },
  { name: 'tickets_anew', table: 'tickets', columns: ['ticket_id'], where: 'is_judged_anew = 1' },
  {
    name: 'clocks_running',
    table: 'moments',
    columns: ['due_at', 'ticket_id'],
    where:
      'due_at is not null and stopped_at is null and superseded_at is null and ground_lost_at is null and voided_at is null',
  },
  {
    name: 'tickets_with_remote_work',
    table: 'tickets',
    columns: ['contract_id'],
    where: 'has_remote_work = 1',
  },
  {
    name: 'tickets_overtaking',
    table: 'tickets',
    columns: ['reported_at'],
    where: 'confirmed_at is not null or worked_on_at is not null',
  },
  { name: 'cube_empty', table: 'cube', columns: ['count'], where: 'count = 0' },
  { name: 'cube_turning', table: 'cube', columns: ['turns_at'] },
];
