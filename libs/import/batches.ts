import type { SourceLine } from '#history';

/** What is decided and stored together: enough for one commit to be worth its wait, and little to hold in memory. */
const MAX_LINES = 500;
const MAX_CHARACTERS = 1024 * 1024;

/** The lines in groups, in their order. */
export async function* batchesOf(lines: AsyncIterable<SourceLine>): AsyncGenerator<readonly SourceLine[]> {
  let batch: SourceLine[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.text.length;
    if (batch.length < MAX_LINES && characters < MAX_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
