import type { Mapping } from '../format/mapping-shape.js';
import { csvRecords } from './csv-records.js';
import { asUtf8 } from './encoding.js';
import { jsonLines } from './json-lines.js';
import { jsonRecords } from './json-records.js';
import type { SourceRecord } from './record.js';

/** The records of a source, as its mapping says that it is written. */
export function recordsOf(
  { source }: Mapping,
  chunks: AsyncIterable<Uint8Array>,
  options: { columns: readonly string[]; limit: number },
): AsyncIterable<SourceRecord> {
  const text = asUtf8(chunks, source.encoding);
  switch (source.kind) {
    case 'csv':
      return csvRecords(text, source, options);
    case 'json':
      return jsonRecords(text, source.records ?? '', options.limit);
    case 'json-lines':
      return jsonLines(text, options.limit);
  }
}
