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

/** The version that another one took the place of; nothing for a first one. */
export function versionBefore(
  published: readonly Published[],
  { kind, id, version }: Pick<Published, 'kind' | 'id' | 'version'>,
): Published | undefined {
  const earlier = versionsOf(published, kind, id).filter((each) => each.version < version);
  return earlier.sort((one, other) => one.version - other.version).at(-1);
}

/** A number that no version has yet. */
export function nextVersion(published: readonly Published[], kind: Kind, id: string): number {
  return 1 + Math.max(0, ...versionsOf(published, kind, id).map(({ version }) => version));
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
