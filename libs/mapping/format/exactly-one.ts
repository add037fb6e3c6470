import type { z } from 'zod';

/** A check that an object has one of these fields and no other of them. */
export function exactlyOneOf(...keys: readonly string[]): z.core.CheckFn<object> {
  return ({ value, issues }) => {
    const found = keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined);
    if (found.length === 1) return;
    issues.push({
      code: 'custom',
      message: 'EXACTLY_ONE_OF',
      params: { expected: keys.join(', ') },
      input: value,
      path: found.slice(1, 2),
    });
  };
}
