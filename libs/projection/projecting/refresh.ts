import { MonthNames, momentsOf, type Touched } from '#compliance';
import type { Fact } from '#facts';
import type { Writing } from '../engines/view-engine.js';
import { momentRow } from '../tables/moment-rows.js';
import type { MomentRow, TicketRow } from '../tables/rows.js';
import { refreshContracts } from './contract-refresh.js';
import { changeCube, CubeChanges, foldCube } from './cube.js';
import type { ProjectorState } from './projector-state.js';
import { servedAround, servedInstantsOf, waitingAt } from './served-others.js';
import { factsOfTickets, PAGE, pagesOf } from './ticket-facts.js';
import { type SeenTicket, seeTicket } from './ticket-row.js';
import { everyTicket, replaceMoments, replaceTickets, rowsOfTickets } from './ticket-writing.js';

/** Finds anew what some facts can have changed, and writes what did change. */
export class Refresh {
  private readonly months = new MonthNames();
  private readonly cube: CubeChanges;
  /** Of no more than a page of tickets, which are looked at twice. */
  private readonly read = new Map<string, Fact[]>();

  constructor(
    private readonly writing: Writing,
    private readonly state: ProjectorState,
  ) {
    this.cube = new CubeChanges(state.now);
  }

  async run(touched: Touched): Promise<void> {
    const { writing, state } = this;
    const wasJudgeable = state.isJudgeable;
    if (touched.shared) state.setJudgeable(state.open().isJudgeable);
    const everything = touched.everything || state.isJudgeable !== wasJudgeable;
    await foldCube(writing, state.now);
    const tickets = everything ? await everyTicket(writing.database) : await this.ticketsOf(touched);
    const served = await this.lookAt(tickets, touched.contracts);
    const waiting = everything ? [] : await waitingAt(writing.database, served);
    await this.judge([...new Set([...tickets, ...waiting])], touched.contracts);
    await refreshContracts({ writing, state, cube: this.cube }, touched.contracts, everything);
    await changeCube(writing, this.cube);
  }

  private async ticketsOf({ tickets, customers }: Touched): Promise<string[]> {
    if (customers.size === 0) return [...tickets];
    const rows = await this.writing.database
      .selectFrom('tickets')
      .select('ticket_id')
      .where('customer_id', 'in', [...customers])
      .execute();
    return [...new Set([...tickets, ...rows.map(({ ticket_id }) => ticket_id)])];
  }

  /**
   * Writes what can be said of tickets without judging them.
   *
   * @returns when those without contract among them were and are served first
   */
  private async lookAt(ticketIds: readonly string[], contracts: Set<string>): Promise<number[]> {
    const served: number[] = [];
    for (const page of pagesOf(ticketIds, PAGE)) {
      const before = await rowsOfTickets(this.writing.database, page);
      const seen = await this.see(page);
      const rows = seen.map(({ row }) => row);
      for (const row of [...before.values(), ...rows]) {
        served.push(...servedInstantsOf(row));
        if (row.contract_id !== null && row.has_remote_work === 1) contracts.add(row.contract_id);
      }
      await replaceTickets(this.writing, before, rows);
    }
    return served;
  }

  private async judge(ticketIds: readonly string[], contracts: Set<string>): Promise<void> {
    for (const page of pagesOf(ticketIds, PAGE)) {
      const before = await rowsOfTickets(this.writing.database, page);
      const seen = await this.see(page);
      for (const { row } of seen) {
        if (row.contract_id !== null && row.has_remote_work === 1) contracts.add(row.contract_id);
      }
      const judged = await this.judged(seen);
      await replaceTickets(
        this.writing,
        before,
        judged.map(({ row }) => row),
      );
      await replaceMoments(this.writing, page, {
        rows: judged.flatMap(({ moments }) => moments),
        cube: this.cube,
      });
    }
  }

  private async judged(
    seen: readonly SeenTicket[],
  ): Promise<{ readonly row: TicketRow; readonly moments: readonly MomentRow[] }[]> {
    const waited = seen.filter(({ subject }) => subject?.contract).map(({ row }) => row);
    const others = await servedAround(this.writing.database, waited);
    return seen.map(({ subject, row }) => {
      if (!subject) return { row, moments: [] };
      const { moments, months } = momentsOf(this.state.open(), subject, others, this.months);
      return {
        row: moments.isJudgedAnew ? { ...row, is_judged_anew: 1 } : row,
        moments: moments.moments.map((moment, place) => momentRow(row, moment, months[place]!)),
      };
    });
  }

  private async see(ticketIds: readonly string[]): Promise<SeenTicket[]> {
    const missing = ticketIds.filter((ticketId) => !this.read.has(ticketId));
    if (this.read.size + missing.length > 2 * PAGE) this.read.clear();
    const toRead = ticketIds.filter((ticketId) => !this.read.has(ticketId));
    for (const [ticketId, facts] of await factsOfTickets(this.writing.database, toRead)) {
      this.read.set(ticketId, facts);
    }
    const { state } = this;
    return ticketIds.map((ticketId) =>
      seeTicket(state.open(), ticketId, this.read.get(ticketId) ?? [], state.now),
    );
  }
}
