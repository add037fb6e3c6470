import type { z } from 'zod';
import { byCodeUnit } from '#facts';
import { environment } from './settings.js';

/** A variable of the environment that the server reads. What it is for says `settings.<name>` in the catalogue. */
export interface Variable {
  readonly name: string;
  /** What it is when nobody sets it; nothing where it then counts for nothing. */
  readonly standard: string | undefined;
  readonly example: string | undefined;
}

/** Every variable there is, by name. */
export function listVariables(): Variable[] {
  const types = Object.entries<z.ZodType>(environment.shape).sort(([one], [other]) => byCodeUnit(one, other));
  return types.map(([name, type]) => {
    const { example, standard } = (type.meta() ?? {}) as { example?: string; standard?: string };
    return { name, standard: standard ?? standardOf(type), example };
  });
}

function standardOf(type: z.ZodType): string | undefined {
  const { data } = type.safeParse(undefined);
  return typeof data === 'string' || typeof data === 'number' ? String(data) : undefined;
}
