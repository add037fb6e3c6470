/** Reads what somebody has typed or proposed: whatever is not there, or is something else, is left out. */
export type Json = Readonly<Record<string, unknown>>;

export function objectIn(json: unknown): Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : {};
}

export function listIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

export function textIn(json: unknown): string | undefined {
  return typeof json === 'string' && json !== '' ? json : undefined;
}

export function numberIn(json: unknown): number | undefined {
  return typeof json === 'number' ? json : undefined;
}

export function textsIn(json: unknown): readonly string[] {
  return listIn(json).filter((each): each is string => typeof each === 'string');
}
