import type Database from 'better-sqlite3';
import type { ContractMoments, HeldMoments, HeldTicket } from '#compliance';
import { type Position, positionOf } from '#event-store';
import { openMomentsFile } from './moments-file.schema.js';
import { grouped, momentOf, momentRow, monthOf, monthRow, type Row, ticketOf } from './moments-rows.js';

type Changes = ReturnType<HeldMoments['takeChanges']>;

/** The moments as a local file: typed columns, one row per promise; never an outcome. */
export class MomentsFile {
  private readonly database: Database.Database;
  private readonly sql: ReturnType<typeof prepare>;

  /** @param file `:memory:` for none */
  constructor(file: string) {
    this.database = openMomentsFile(file);
    this.sql = prepare(this.database);
  }

  /** The position of the newest event whose effect is in the file. */
  get checkpoint(): Position | undefined {
    const position = this.sql.checkpoint.get();
    return position === undefined ? undefined : positionOf(position);
  }

  loadInto(held: HeldMoments): void {
    const moments = grouped(this.sql.moments.all() as Row[], momentOf);
    for (const row of this.sql.tickets.all() as Row[]) {
      const ticketId = row[0] as string;
      held.setTicket(ticketOf(row, moments.get(ticketId) ?? []), row[7] === 1);
    }
    const months = grouped(this.sql.months.all() as Row[], monthOf);
    for (const [contractId, holdsUntil] of this.sql.contracts.all() as [string, number | null][]) {
      held.setContract({
        contractId,
        holdsUntil: holdsUntil ?? -Infinity,
        months: months.get(contractId) ?? [],
      });
    }
  }

  /** Writes what changed together with the checkpoint, in one transaction. */
  write({ tickets, contracts }: Changes, checkpoint: Position): void {
    this.database.transaction(() => {
      for (const [ticketId, held] of tickets) this.writeTicket(ticketId, held);
      for (const [contractId, moments] of contracts) this.writeContract(contractId, moments);
      this.sql.deleteCheckpoint.run();
      this.sql.insertCheckpoint.run(Number(checkpoint));
    })();
  }

  clear(): void {
    this.database.transaction(() =>
      this.database.exec(
        'delete from moments; delete from tickets; delete from months; delete from contracts; delete from checkpoint;',
      ),
    )();
  }

  /** Writes a copy that depends on nothing but its content. */
  copyTo(file: string): void {
    this.database.prepare('vacuum into ?').run(file);
  }

  close(): void {
    this.database.close();
  }

  private writeTicket(ticketId: string, held: HeldTicket | undefined): void {
    this.sql.deleteMoments.run(ticketId);
    this.sql.deleteTicket.run(ticketId);
    if (!held) return;
    const { moments: ticket, hasRemoteWork } = held;
    this.sql.insertTicket.run(
      ticketId,
      ticket.customerId,
      ticket.contractId,
      Number(ticket.isJudgedAnew),
      ticket.voidedAt,
      ticket.termsId,
      ticket.termsVersion,
      Number(hasRemoteWork),
    );
    for (const moment of ticket.moments) this.sql.insertMoment.run(ticketId, ...momentRow(moment));
  }

  private writeContract(contractId: string, moments: ContractMoments | undefined): void {
    this.sql.deleteMonths.run(contractId);
    this.sql.deleteContract.run(contractId);
    if (!moments) return;
    const { holdsUntil } = moments;
    this.sql.insertContract.run(contractId, Number.isFinite(holdsUntil) ? holdsUntil : null);
    for (const month of moments.months) this.sql.insertMonth.run(contractId, ...monthRow(month));
  }
}

const MOMENT_COLUMNS = 12;
const MONTH_COLUMNS = 10;

function prepare(database: Database.Database) {
  const insert = (table: string, columns: number): Database.Statement =>
    database.prepare(`insert into ${table} values (${Array(columns).fill('?').join(', ')})`);
  const remove = (table: string, key: string): Database.Statement =>
    database.prepare(`delete from ${table} where ${key} = ?`);
  const all = (table: string, order: string): Database.Statement =>
    database.prepare(`select * from ${table} order by ${order}`).raw();
  return {
    checkpoint: database.prepare<[], number>('select position from checkpoint').pluck(),
    deleteCheckpoint: database.prepare('delete from checkpoint'),
    insertCheckpoint: insert('checkpoint', 1),
    tickets: all('tickets', 'ticket_id'),
    insertTicket: insert('tickets', 8),
    deleteTicket: remove('tickets', 'ticket_id'),
    moments: all('moments', 'ticket_id, guarantee'),
    insertMoment: insert('moments', MOMENT_COLUMNS),
    deleteMoments: remove('moments', 'ticket_id'),
    contracts: all('contracts', 'contract_id'),
    insertContract: insert('contracts', 2),
    deleteContract: remove('contracts', 'contract_id'),
    months: all('months', 'contract_id, month, guarantee'),
    insertMonth: insert('months', MONTH_COLUMNS),
    deleteMonths: remove('months', 'contract_id'),
  };
}
