/** One thing that is wrong with a calendar, by its place: `weekly.mon[0][1]`, `NOT_A_TIME_OF_DAY`. */
export interface CalendarProblem {
  readonly path: string;
  readonly problem: string;
}

/** Collects everything that is wrong, so that an author mends a calendar in one go. */
export class Problems {
  readonly all: CalendarProblem[] = [];

  /** Answers `null`, for readers that go on without the value. */
  add(path: string, problem: string): null {
    this.all.push({ path, problem });
    return null;
  }

  /** The items of a list that may be left out. */
  itemsOf(json: unknown, path: string): readonly unknown[] {
    if (json === undefined || json === null) return [];
    if (Array.isArray(json)) return json;
    this.add(path, 'NOT_A_LIST');
    return [];
  }

  /** The named values of an object that may be left out. */
  entriesOf(json: unknown, path: string): readonly (readonly [string, unknown])[] {
    if (json === undefined || json === null) return [];
    if (isObject(json)) return Object.entries(json);
    this.add(path, 'NOT_AN_OBJECT');
    return [];
  }
}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
