import type { Moment, MonthMoment } from '#compliance';
import type { MomentRow, MonthRow, TicketRow } from './rows.js';
import { columnsOf } from './definitions.js';
import type { TableName, ViewTables } from './rows.js';

/** A ticket's promise as a row. */
export function momentRow(ticket: TicketRow, moment: Moment, month: string): MomentRow {
  return {
    ticket_id: ticket.ticket_id,
    guarantee: moment.guarantee,
    month,
    customer_id: ticket.customer_id ?? '',
    started_at: moment.startedAt,
    due_at: moment.dueAt,
    due_unexcused: moment.dueUnexcused,
    stopped_at: moment.stoppedAt,
    superseded_at: moment.supersededAt,
    ground_lost_at: moment.groundLostAt,
    voided_at: ticket.voided_at,
    binding: moment.binding ? 1 : 0,
    overtaken_by: moment.overtakenBy && JSON.stringify(moment.overtakenBy),
    calendar_id: moment.calendarId,
    calendar_version: moment.calendarVersion,
  };
}

export function momentOfRow(row: MomentRow): Moment {
  return {
    guarantee: row.guarantee,
    startedAt: row.started_at,
    dueAt: row.due_at,
    dueUnexcused: row.due_unexcused,
    stoppedAt: row.stopped_at,
    supersededAt: row.superseded_at,
    groundLostAt: row.ground_lost_at,
    binding: row.binding === 1,
    overtakenBy: row.overtaken_by === null ? null : (JSON.parse(row.overtaken_by) as string[]),
    calendarId: row.calendar_id,
    calendarVersion: row.calendar_version,
  };
}

export function monthRow(contractId: string, moment: MonthMoment): MonthRow {
  return {
    contract_id: contractId,
    month: moment.month,
    guarantee: moment.guarantee,
    customer_id: moment.customerId,
    started_at: moment.startedAt,
    due_at: moment.dueAt,
    stopped_at: moment.stoppedAt,
    charged_too_early_at: moment.chargedTooEarlyAt,
    terms_id: moment.termsId,
    terms_version: moment.termsVersion,
  };
}

export function monthOfRow(row: MonthRow): MonthMoment {
  return {
    month: row.month,
    guarantee: row.guarantee,
    customerId: row.customer_id,
    startedAt: row.started_at,
    dueAt: row.due_at,
    stoppedAt: row.stopped_at,
    chargedTooEarlyAt: row.charged_too_early_at,
    termsId: row.terms_id,
    termsVersion: row.terms_version,
  };
}

/** The values of a row in the order of its table's columns. */
export function valuesOf<Name extends TableName>(table: Name, row: ViewTables[Name]): unknown[] {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  return columnsOf(table).map((column) => values[column]);
}
