import { useNavigate, useSearch } from '@tanstack/react-router';

export type Filters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** The filters of a screen: they stand in the address and nowhere else, so that what is shown can be linked. */
export function useFilters<Name extends string>(
  names: readonly Name[],
): readonly [Filters<Name>, (change: Readonly<Partial<Record<Name, string | undefined>>>) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const stated = names.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  const change = (changed: Readonly<Partial<Record<Name, string | undefined>>>): void =>
    void navigate({
      to: '.',
      replace: true,
      search: (before: Record<string, unknown>) => ({ ...before, ...changed }),
      resetScroll: false,
    });
  return [Object.fromEntries(stated) as Filters<Name>, change];
}
