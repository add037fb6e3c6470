import {
  type Account,
  accountOf,
  type Allowance,
  type ChargeLine,
  openWorld,
  type PaidReason,
  type World,
} from '#compliance';
import { parseInstant } from '#facts';
import { factsOf } from '#history';
import { type Asked, at, type Happening, type HistoryLine, on } from './situation.js';

/** Situations about money: what was logged, and the account of ACME's month. */
export type History = readonly (HistoryLine | readonly HistoryLine[])[];

export function worldOf(history: History, asked: Asked = {}): World {
  return openWorld(factsOf(history.flat()), {
    asOf: asked.asOf === undefined ? undefined : parseInstant(at(asked.asOf)),
    asKnownAt: asked.asKnownAt === undefined ? undefined : parseInstant(at(asked.asKnownAt)),
  });
}

export function account(history: History, month: string, asked: Asked = {}): Account {
  return accountOf(worldOf(history, asked), 'acme', month);
}

/** The included time of ACME's only contract in a month; nothing where there is none. */
export function allowance(
  history: History,
  month: string,
  asked: Asked = {},
  of: Allowance['of'] = 'remote',
): Allowance | undefined {
  const found = account(history, month, asked).allowances.filter((each) => each.of === of);
  if (found.length > 1) throw new Error('ACME has more than one contract');
  return found[0];
}

/** What the lines of an account cost, in order. */
export function amounts({ lines }: Account): (string | null)[] {
  return lines.map(({ amount }) => amount);
}

/** The only line of an account. */
export function onlyLine({ lines }: Account): ChargeLine {
  if (lines.length !== 1) throw new Error(`${lines.length} lines`);
  return lines[0]!;
}

/** Work turns into paid work; agreed in writing at the same moment, unless told otherwise. */
export function turnedPaid(when: string, reason: PaidReason, agreedAt = when): Happening {
  const agreement = { channel: 'email', agreedAt, reference: 'mail-3' };
  return on(when, 'TicketEscalatedToPaid', { reason, agreement });
}

export function faultFinding(startedAt: string, endedAt: string, cause?: 'supplier' | 'customer'): Happening {
  const data = { startedAt, endedAt, activity: 'fault-finding', ...(cause && { cause }) };
  return on(endedAt, 'RemoteWorkLogged', data);
}

export function advised(startedAt: string, endedAt: string): Happening {
  return on(endedAt, 'RemoteWorkLogged', { startedAt, endedAt, activity: 'advice' });
}

export function onSite(startedAt: string, endedAt: string): Happening {
  return on(endedAt, 'OnSiteWorkLogged', { startedAt, endedAt });
}

export function travelled(when: string, kilometres: number, minutes: number): Happening {
  return on(when, 'TravelLogged', { kilometres, minutes });
}

/** A check of the exchange, with the time that it took. */
export function checked(startedAt: string, endedAt: string, data: object = {}): Happening {
  return on(endedAt, 'PbxCheckPerformed', { startedAt, endedAt, ...data });
}

/** A price level that holds from a local midnight. */
export function priceLevel(level: number | string, from: string, when = 'Mon 2023-01-02 08:10'): Happening {
  return on(when, 'PriceLevelSet', { priceLevel: level, from });
}

/** What the supplier publishes for everybody. */
export function priceList(when: string, version: number, prices: object): HistoryLine {
  return { stream: 'supplier', type: 'PriceListPublished', occurredAt: at(when), data: { version, prices } };
}

export function trainingHeld(when: string, title = 'PBX'): HistoryLine {
  return { stream: 'supplier', type: 'TrainingHeld', occurredAt: at(when), data: { title, participants: 4 } };
}
