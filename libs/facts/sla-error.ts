/**
 * The one error of this product: a stable code and the data that explains it.
 * The sentence for a person comes from `#wording`, never from here.
 */
export class SlaError extends Error {
  constructor(
    /** Stable, upper-case, e.g. `UNKNOWN_EVENT_TYPE`. */
    readonly code: string,
    /** What a sentence needs: the place (`line`, `eventId`, `calendarId`, `path`) and the offending value. */
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'SlaError';
  }

  /** The same error with more of its place filled in; what is known already stays. */
  at(place: Readonly<Record<string, unknown>>): SlaError {
    return new SlaError(this.code, { ...place, ...this.data });
  }
}
