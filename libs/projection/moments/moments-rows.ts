import type { Moment, MonthMoment, TicketMoments } from '#compliance';

/** A row of the file, its columns in the order of the schema. */
export type Row = readonly unknown[];

export function momentRow(moment: Moment): Row {
  return [
    moment.guarantee,
    moment.startedAt,
    moment.dueAt,
    moment.dueUnexcused,
    moment.stoppedAt,
    moment.supersededAt,
    moment.groundLostAt,
    Number(moment.binding),
    moment.overtakenBy && JSON.stringify(moment.overtakenBy),
    moment.calendarId,
    moment.calendarVersion,
  ];
}

export function momentOf(row: Row): Moment {
  const overtakenBy = row[9] as string | null;
  return {
    guarantee: row[1] as Moment['guarantee'],
    startedAt: row[2] as number,
    dueAt: row[3] as number | null,
    dueUnexcused: row[4] as number | null,
    stoppedAt: row[5] as number | null,
    supersededAt: row[6] as number | null,
    groundLostAt: row[7] as number | null,
    binding: row[8] === 1,
    overtakenBy: overtakenBy === null ? null : (JSON.parse(overtakenBy) as string[]),
    calendarId: row[10] as string | null,
    calendarVersion: row[11] as number | null,
  };
}

export function ticketOf(row: Row, moments: readonly Moment[]): TicketMoments {
  return {
    ticketId: row[0] as string,
    customerId: row[1] as string,
    contractId: row[2] as string | null,
    isJudgedAnew: row[3] === 1,
    voidedAt: row[4] as number | null,
    termsId: row[5] as string | null,
    termsVersion: row[6] as number | null,
    moments,
  };
}

export function monthRow(month: MonthMoment): Row {
  return [
    month.month,
    month.guarantee,
    month.customerId,
    month.startedAt,
    month.dueAt,
    month.stoppedAt,
    month.chargedTooEarlyAt,
    month.termsId,
    month.termsVersion,
  ];
}

export function monthOf(row: Row): MonthMoment {
  return {
    month: row[1] as string,
    guarantee: row[2] as MonthMoment['guarantee'],
    customerId: row[3] as string,
    startedAt: row[4] as number,
    dueAt: row[5] as number,
    stoppedAt: row[6] as number | null,
    chargedTooEarlyAt: row[7] as number | null,
    termsId: row[8] as string | null,
    termsVersion: row[9] as number | null,
  };
}

/** By the first column, which names the ticket or the contract. */
export function grouped<Item>(rows: readonly Row[], read: (row: Row) => Item): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = row[0] as string;
    const group = groups.get(key);
    if (group) group.push(read(row));
    else groups.set(key, [read(row)]);
  }
  return groups;
}
