import { Injectable } from '@nestjs/common';
import { EventStore, isReadable } from '#event-store';
import type { Registration } from '#projection';

/** Reads names where they are kept, each time: a name that was erased is not to be found anywhere. */
@Injectable()
export class CustomerNames {
  constructor(private readonly store: EventStore) {}

  /** `null` where nobody has said it, or it was erased. */
  async of({ customerId, revision }: Registration): Promise<string | null> {
    if (revision === undefined) return null;
    for await (const { data } of this.store.readStream(`customer-${customerId}`, { from: revision })) {
      const { name } = data as { name?: unknown };
      return typeof name === 'string' && isReadable(name) ? name : null;
    }
    return null;
  }

  /** Those of whose id or name a text is a part, in their order, until there are so many. */
  async search(customers: readonly Registration[], text: string, most: number): Promise<Registration[]> {
    const [found, wanted]: [Registration[], string] = [[], plain(text)];
    for (const customer of customers) {
      if (found.length === most) break;
      const { customerId } = customer;
      if (plain(customerId).includes(wanted) || plain((await this.of(customer)) ?? '').includes(wanted)) {
        found.push(customer);
      }
    }
    return found;
  }
}

/** As somebody types it who has no keys for accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
