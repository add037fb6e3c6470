import type { AnswerSchemas } from './answer-schemas.js';
import type { RequestSchemas } from './request-schemas.js';
import type { Sources } from './sources.js';

/** What every operation is described with. */
export interface Describing {
  readonly sources: Sources;
  readonly answers: AnswerSchemas;
  readonly requests: RequestSchemas;
}
