import { SlaError } from '#facts';
import type { SourceRecord } from './record.js';

/**
 * Rows that follow each other and agree in one column as one record: the fields of the first, and the rows as a list.
 * A row that cannot be read stands alone and ends the group before it.
 *
 * @throws SlaError `LINE_TOO_LONG` where a group is longer than a record may be
 */
export async function* grouped(
  rows: AsyncIterable<SourceRecord>,
  { by, as }: { by: string; as: string },
  limit: number,
): AsyncGenerator<SourceRecord> {
  let group: SourceRecord[] = [];
  let length = 0;
  for await (const row of rows) {
    const [first] = group;
    if (first && (row.problem !== undefined || row.fields?.[by] !== first.fields?.[by])) {
      yield asOne(group, as);
      group = [];
      length = 0;
    }
    if (row.problem) {
      yield row;
      continue;
    }
    length += row.text.length;
    if (length > limit) throw new SlaError('LINE_TOO_LONG', { line: (first ?? row).line, limit });
    group.push(row);
  }
  if (group.length > 0) yield asOne(group, as);
}

function asOne(rows: readonly SourceRecord[], as: string): SourceRecord {
  const [first] = rows as [SourceRecord];
  return {
    line: first.line,
    text: rows.map(({ text }) => text).join('\n'),
    fields: { ...first.fields, [as]: rows.map(({ fields }) => fields) },
  };
}
