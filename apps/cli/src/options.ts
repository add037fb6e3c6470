import { InvalidArgumentError } from 'commander';
import { type Instant, parseInstant, SlaError } from '#facts';
import type { Maker } from '#compliance';
import packageJson from '#package.json' with { type: 'json' };

/** An option that names an instant: ISO 8601 with an offset. */
export function instantOption(text: string): Instant {
  try {
    return parseInstant(text);
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    throw new InvalidArgumentError('Write ISO 8601 with an offset, such as 2026-03-27T15:30:00+01:00.');
  }
}

/** An option that names a TCP port; 0 stands for any free one. */
export function portOption(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 to 65535.');
}

/** What this program's answers were made with. */
export function maker(): Maker {
  return { engine: `sla-ledger ${packageJson.version}`, timeZoneData: process.versions.tz ?? 'unknown' };
}

export interface JudgeOptions {
  readonly asOf?: Instant;
  readonly asKnownAt?: Instant;
  readonly explain?: true;
  readonly cases?: string;
  readonly terms?: string;
  readonly calendars?: string;
  readonly lang: 'en' | 'sk';
}
