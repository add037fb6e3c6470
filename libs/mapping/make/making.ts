import type { FieldReader } from './fields.js';
import type { IdMaker } from './ids.js';
import type { Times } from './times.js';
import type { Tables } from './tables.js';

/** What values are made with. */
export interface Making {
  readonly fields: FieldReader;
  readonly times: Times;
  readonly ids: IdMaker;
  readonly tables: Tables;
}
