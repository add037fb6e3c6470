import type { Instant } from '#facts';
import type { ContractVersion } from '../contracts.js';
import type { World } from '../world.js';

/**
 * Which contract was in force, found from the customers' streams anew, for whoever checks the judge: what was agreed is
 * read from the world, the choice is made here (judging, "Rows of a ticket").
 */
export class Agreements {
  private readonly byCustomer = new Map<string, readonly ContractVersion[]>();

  constructor(private readonly world: World) {
    const { contracts, streams } = world;
    const all = contracts.contractIds().flatMap((contractId) => contracts.versionsOf(contractId));
    const byFact = new Map(all.map((version) => [version.fact, version]));
    for (const [stream, facts] of streams) {
      if (!stream.startsWith('customer-')) continue;
      const versions = facts.flatMap((fact) => byFact.get(fact) ?? []);
      if (versions.length > 0) this.byCustomer.set(stream.slice('customer-'.length), versions);
    }
  }

  /** Drop the contracts that have ended, then take the latest `from`, of equals the later. */
  inForce(customerId: string, at: Instant): ContractVersion | undefined {
    const versions = this.byCustomer.get(customerId) ?? [];
    return latest(
      versions.filter(({ contractId }) => this.world.contracts.endOf(contractId) > at),
      at,
    );
  }

  /** All versions of every contract, in order, and the midnight from which it covers nothing any more. */
  *contracts(): Generator<{ contractId: string; versions: readonly ContractVersion[]; end: Instant }> {
    const all = [...this.byCustomer.values()].flat();
    for (const [contractId, versions] of Map.groupBy(all, (version) => version.contractId)) {
      yield { contractId, versions, end: this.world.contracts.endOf(contractId) };
    }
  }
}

/** The version with the latest `from` that is not after an instant, of equals the later in order. */
export function latest(versions: readonly ContractVersion[], at: Instant): ContractVersion | undefined {
  let found: ContractVersion | undefined;
  for (const version of versions) {
    if (version.from <= at && (!found || version.from >= found.from)) found = version;
  }
  return found;
}
