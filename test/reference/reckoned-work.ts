import type { HistoryLine } from '../support/situation-line.js';

/**
 * Random months, read once more: in whole milliseconds, from the lines of the history, without the product. It knows
 * what `random-months.ts` can make up and nothing else.
 */
export interface Work {
  readonly type: string;
  readonly ticketId: string | undefined;
  readonly begin: number;
  readonly length: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Ticket {
  readonly ticketId: string;
  readonly kind: string;
  readonly isVoided: boolean;
  /** In the order in which they happened. */
  readonly work: readonly Work[];
  readonly escalations: readonly { readonly reason: string; readonly agreedAt: number }[];
}

/** Local midnights in Bratislava: winter time until 29 March 2026, then summer time. */
const MONTH_BEGINS = [
  ['2026-02', Date.parse('2026-01-31T23:00:00Z')],
  ['2026-03', Date.parse('2026-02-28T23:00:00Z')],
  ['2026-04', Date.parse('2026-03-31T22:00:00Z')],
] as const;

export function monthOf(begin: number): string {
  return MONTH_BEGINS.findLast(([, from]) => from <= begin)![0];
}

export function ticketsOf(lines: readonly HistoryLine[]): Ticket[] {
  const reports = lines.filter(({ type }) => type === 'TicketReported');
  return reports.map(({ stream, data }) => {
    const own = inOrder(lines.filter((line) => line.stream === stream));
    const ticketId = stream.slice('ticket-'.length);
    return {
      ticketId,
      kind: (data as { kind: string }).kind,
      isVoided: own.some(({ type }) => type === 'TicketVoided'),
      work: own.filter(({ type }) => type.endsWith('Logged')).map((line) => workOf(line, ticketId)),
      escalations: own
        .filter(({ type }) => type === 'TicketEscalatedToPaid')
        .map((line) => {
          const { reason, agreement } = line.data as { reason: string; agreement: { agreedAt: string } };
          return { reason, agreedAt: Date.parse(agreement.agreedAt) };
        }),
    };
  });
}

export function checksOf(lines: readonly HistoryLine[]): Work[] {
  return inOrder(lines.filter(({ type }) => type === 'PbxCheckPerformed')).map((line) =>
    workOf(line, undefined),
  );
}

function workOf({ type, occurredAt, data }: HistoryLine, ticketId: string | undefined): Work {
  const { startedAt, endedAt, minutes } = data as Record<string, unknown>;
  const begin = Date.parse(typeof startedAt === 'string' ? startedAt : occurredAt);
  const length = type === 'TravelLogged' ? Number(minutes) * 60_000 : Date.parse(String(endedAt)) - begin;
  return { type, ticketId, begin, length, data: data as Record<string, unknown> };
}

function inOrder(lines: readonly HistoryLine[]): HistoryLine[] {
  return lines.toSorted((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt));
}
