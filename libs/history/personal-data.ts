import { customerPersonalFields, customerShapes } from '#customer';
import { ticketPersonalFields, ticketShapes } from '#ticket';
import type { z } from 'zod';

/** As much of an event as it takes to say what of it is personal. */
interface DescribedEvent {
  readonly type: string;
  readonly data: unknown;
}

const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  ...ticketPersonalFields,
  ...customerPersonalFields,
};

const KNOWN_FIELDS = new Map<string, ReadonlySet<string>>(
  Object.entries<z.ZodObject>({ ...ticketShapes, ...customerShapes }).map(([type, shape]) => [
    type,
    new Set(Object.keys(shape.shape)),
  ]),
);

const CUSTOMER = /^customer-(.+)$/;
const TICKET = /^ticket-./;

/** What of each event is personal, and whose key seals it, for the store that keeps them. */
export const personalData = {
  /** The fields listed for the type, and whatever its shape does not know: nobody judges by it, and it may be anything. */
  personalFieldsOf({ type, data }: DescribedEvent): readonly string[] {
    const known = KNOWN_FIELDS.get(type);
    if (!known) return [];
    const unknown = Object.keys(data as object).filter((field) => !known.has(field));
    return [...(PERSONAL[type] ?? []), ...unknown];
  },

  /** The customer that a stream is about, by its name or by the report that it begins with. */
  subjectOf(stream: string, first: DescribedEvent): string | undefined {
    const customer = CUSTOMER.exec(stream)?.[1];
    if (customer !== undefined) return customer;
    if (!TICKET.test(stream)) return undefined;
    const { customerId } = first.data as { customerId?: unknown };
    return typeof customerId === 'string' ? customerId : undefined;
  },
};
