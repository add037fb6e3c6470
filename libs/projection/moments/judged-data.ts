import { type Fact, formatInstant, type Instant, parseInstant } from '#facts';

/** What verdicts need of a ticket fact's data: two numbers, and the rest, of which there are few different ones. */
export interface JudgedData {
  /** As JSON. */
  readonly rest: string;
  readonly a: number;
  readonly b: number;
}

/** Gives each text a number, the same every time. */
export type NumberOf = (text: string) => number;

/** The fields of each type that verdicts look at, beside the numbers; no text that a person wrote is among them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  TicketReported: ['customerId', 'kind', 'topic'],
  TicketClassified: ['kind', 'topic'],
  TicketAcknowledged: ['delivery'],
  HardwareFaultConfirmed: ['underWarranty'],
  RemoteWorkLogged: ['activity', 'cause'],
  PaidWorkLogged: ['where'],
  TicketEscalatedToPaid: ['reason'],
};

type Data = Readonly<Record<string, unknown>>;

/** How a type keeps instants, or the number of a message, in its two numbers. */
interface Numbers {
  readonly write: (data: Data, numberOf: NumberOf) => readonly [a: number, b: number];
  readonly read: (a: number, b: number) => object;
}

const interval = (from: string, until: string): Numbers => ({
  write: (data) => [instantIn(data, from), instantIn(data, until)],
  read: (a, b) => ({ [from]: formatInstant(a), [until]: formatInstant(b) }),
});
const message: Numbers = {
  write: ({ messageId }, numberOf) => [typeof messageId === 'string' ? numberOf(messageId) : NaN, NaN],
  read: (a) => (Number.isNaN(a) ? {} : { messageId: `${a}` }),
};
const NUMBERS: Readonly<Record<string, Numbers>> = {
  TicketAcknowledged: message,
  AcknowledgementBounced: message,
  WorkExcused: interval('from', 'until'),
  RemoteWorkLogged: interval('startedAt', 'endedAt'),
  OnSiteWorkLogged: interval('startedAt', 'endedAt'),
  PaidWorkLogged: interval('startedAt', 'endedAt'),
  TicketEscalatedToPaid: {
    write: ({ agreement }) => [instantIn(agreement as Data, 'agreedAt'), NaN],
    read: (a) => ({ agreement: { agreedAt: formatInstant(a) } }),
  },
};

export function writeData({ type, data }: Fact, numberOf: NumberOf): JudgedData {
  const fields = FIELDS[type] ?? [];
  const [a, b] = NUMBERS[type]?.write(data as Data, numberOf) ?? [NaN, NaN];
  const rest = Object.fromEntries(fields.map((field) => [field, (data as Data)[field]]));
  return { rest: JSON.stringify(rest), a, b };
}

/**
 * What stands for the data of a fact where verdicts are found: `rest` itself where the type has no numbers, so that most
 * facts share theirs.
 */
export function readData(type: string, rest: object, a: number, b: number): object {
  const numbers = NUMBERS[type];
  return numbers ? { ...rest, ...numbers.read(a, b) } : rest;
}

function instantIn(data: Data, field: string): Instant {
  return parseInstant(data[field] as string);
}
