import type { Fact } from '#facts';
import type { ViewDatabase } from '../engines/view-engine.js';
import { FACT_COLUMNS, factOfRow } from './fact-rows.js';

/** What every question needs: all that is no ticket's, and every correction and retraction, in order of position. */
export class SharedFacts {
  private readonly held: Fact[] = [];
  private readonly positions: number[] = [];
  private readonly signatories = new Map<string, Set<string>>();

  /** Of the newest of them; -1 for none. */
  get position(): number {
    return this.positions.at(-1) ?? -1;
  }

  get all(): readonly Fact[] {
    return this.held;
  }

  /** Takes in what has come since. */
  async catchUp(database: ViewDatabase): Promise<void> {
    const rows = await database
      .selectFrom('facts')
      .select([...FACT_COLUMNS, 'position'])
      .where('is_shared', '=', 1)
      .where('position', '>', this.position)
      .orderBy('position')
      .execute();
    // Somebody else may have brought the same meanwhile.
    for (const row of rows) if (row.position > this.position) this.add(factOfRow(row), row.position);
  }

  /** Those up to a position. */
  upTo(position: number): readonly Fact[] {
    if (this.position <= position) return this.held;
    return this.held.filter((_, place) => (this.positions[place] ?? 0) <= position);
  }

  add(fact: Fact, position: number): void {
    this.held.push(fact);
    this.positions.push(position);
    if (fact.type !== 'ContractSigned' && fact.type !== 'ContractAmended') return;
    const { contractId, customerId } = fact.data as { contractId: string; customerId?: string };
    const signatories = this.signatories.get(contractId) ?? new Set();
    signatories.add(customerId ?? fact.stream.replace(/^customer-/, ''));
    this.signatories.set(contractId, signatories);
  }

  /** Who ever signed a contract of this id. */
  signatoriesOf(contractId: string): Iterable<string> {
    return this.signatories.get(contractId) ?? [];
  }
}
