/** What is published in versions: as it is called in addresses, the server's and ours. */
export const KINDS = ['terms', 'calendars'] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(text: string | undefined): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** One version of terms or of a calendar, as a list tells of it. */
export interface Published {
  readonly kind: Kind;
  readonly id: string;
  readonly version: number;
  /** Nothing where it ships with the product, and so is older than everything. */
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly approvedBy: string | null;
  readonly contentHash: string;
  /** In words; of calendars nobody knows any but their id. */
  readonly name: string;
}

/** The versions of one calendar, or of one set of terms, in the order in which they came into force. */
export function versionsOf(published: readonly Published[], kind: Kind, id: string): readonly Published[] {
  const rank = ({ publishedAt }: Published): string => (kind === 'calendars' ? (publishedAt ?? '') : '');
  return published
    .filter((each) => each.kind === kind && each.id === id)
    .sort((one, other) => compared(rank(one), rank(other)) || one.version - other.version);
}

/** Of a calendar the one that clocks go by that start now; of terms the newest, for a contract names its own. */
export function inForce(published: readonly Published[], kind: Kind, id: string): Published | undefined {
  return versionsOf(published, kind, id).at(-1);
}

/** A version that is proposed, or was: from when on it holds, as an instant; nothing for now. */
export interface Proposal extends Pick<Published, 'kind' | 'id' | 'version'> {
  readonly since: string | undefined;
}

/** The version that it takes the place of: of a calendar the one that holds then, of terms the one before it by number. */
export function placeTakenBy(published: readonly Published[], proposal: Proposal): Published | undefined {
  const { kind, version, since } = proposal;
  const others = othersThan(published, proposal);
  if (kind === 'terms') return others.findLast((each) => each.version < version);
  return others.findLast(({ publishedAt }) => isBy(publishedAt, since));
}

/** Of a calendar the version that holds next: until then only, clocks that start go by what is proposed. */
export function endOf(published: readonly Published[], proposal: Proposal): Published | undefined {
  if (proposal.kind === 'terms') return undefined;
  return othersThan(published, proposal).find(({ publishedAt }) => !isBy(publishedAt, proposal.since));
}

function othersThan(published: readonly Published[], { kind, id, version }: Proposal): readonly Published[] {
  return versionsOf(published, kind, id).filter((each) => each.version !== version);
}

function isBy(publishedAt: string | null, since: string | undefined): boolean {
  return publishedAt === null || since === undefined || Date.parse(publishedAt) <= Date.parse(since);
}

/** A number that no version has yet. */
export function nextVersion(published: readonly Published[], kind: Kind, id: string): number {
  return 1 + Math.max(0, ...versionsOf(published, kind, id).map(({ version }) => version));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
