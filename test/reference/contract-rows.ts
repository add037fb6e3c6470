import { midnight } from './calendar.js';
import type { Happened, Known } from './known-events.js';
import type { RowParts } from './row.js';
import { latest } from './terms.js';

const BEGINS = ['ContractSigned', 'ContractAmended'];

/** The checks of every whole month of every contract, by contract and month. */
export function partsOfContracts(known: Known): RowParts[] {
  const contracts = new Map<string, string>();
  for (const { type, stream, data } of known.events) {
    if (BEGINS.includes(type)) contracts.set(String(data.contractId), stream.slice('customer-'.length));
  }
  return [...contracts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([contractId, customerId]) => checksOf(contractId, customerId, known));
}

function checksOf(contractId: string, customerId: string, known: Known): RowParts[] {
  const events = known.events.filter(({ data }) => data.contractId === contractId);
  const dates = (types: readonly string[], field: string) =>
    events.filter(({ type }) => types.includes(type)).map(({ data }) => midnight(String(data[field])));
  const from = Math.min(...dates(BEGINS, 'from'));
  const until = Math.min(Infinity, ...dates(['ContractEnded'], 'on'));
  const rows: RowParts[] = [];
  for (let month = '2022-01'; firstInstant(month) <= known.asOf; month = next(month)) {
    const [start, end] = [firstInstant(month), firstInstant(next(month))];
    if (from > start || until < end) continue;
    const terms = latest(events, start, known);
    const number = terms?.guarantees['pbx-check']?.checksPerMonth;
    if (number === undefined) continue;
    const stop = checksInside(events, start, end)[number - 1] ?? null;
    rows.push({
      about: { contractId, customerId, month },
      guarantee: 'pbx-check',
      outcome: stop !== null ? 'met' : known.asOf >= end ? 'breached' : 'running',
      start,
      due: end,
      stop,
      terms,
      calendar: null,
    });
  }
  return rows;
}

function checksInside(events: readonly Happened[], start: number, end: number): number[] {
  return events
    .filter(({ type, at }) => type === 'PbxCheckPerformed' && at >= start && at < end)
    .map(({ at }) => at);
}

function firstInstant(month: string): number {
  return midnight(`${month}-01`);
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
