import type { AnsweredFor } from '../question.request.js';

/** Which page of a list. */
export interface PageAsked {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; `null` on the last one; missing where a list has no pages. */
  readonly next?: string | null;
}

/** What the method of a list's route answers: how to read its pages. The format decides how many are read. */
export interface Listing<Row, About extends object = AnsweredFor> {
  /** What the answer says beside its rows, such as the instants that it is about. */
  readonly about: About;
  /** The page that was asked for: the request. */
  readonly asked: PageAsked;
  readonly page: (asked: PageAsked) => Promise<Page<Row>>;
}
