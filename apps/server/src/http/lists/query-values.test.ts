import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { IsOptional } from 'class-validator';
import { SlaError } from '#facts';
import { requestValidation } from '../validation.js';
import { ListRequest } from './list.request.js';
import { Month, OneOf, PlainText, TruthValue } from './query-values.js';

class Asked extends ListRequest {
  @IsOptional()
  @TruthValue()
  readonly isLate?: boolean;

  @IsOptional()
  @OneOf(['open', 'resolved'])
  readonly state?: string;

  @IsOptional()
  @Month()
  readonly month?: string;

  @IsOptional()
  @PlainText()
  readonly text?: string;
}

const read = (query: object): Promise<Asked> =>
  requestValidation().transform(query, { type: 'query', metatype: Asked }) as Promise<Asked>;

test('a query string says numbers and truth values as text', async () => {
  const asked = await read({ limit: '1000', isLate: 'false', state: 'open', month: '2026-04', text: 'ľ 7' });
  expect(asked).toMatchObject({ limit: 1000, isLate: false, state: 'open', month: '2026-04', text: 'ľ 7' });
});

test.each([
  ['limit', '0', '1 to 1000'],
  ['limit', '1001', '1 to 1000'],
  ['limit', '1e2', '1 to 1000'],
  ['limit', ['5', '6'], '1 to 1000'],
  ['isLate', 'yes', 'true | false'],
  ['isLate', '', 'true | false'],
  ['state', 'closed', 'open | resolved'],
  ['state', ['open', 'open'], 'open | resolved'],
  ['month', '2026-13', 'yyyy-mm'],
  ['text', 'a\u0000b', 'a line of text'],
  ['text', '', 'a line of text'],
  ['after', 'x'.repeat(401), 'a line of text'],
])('%s=%j is refused, and the answer says what is expected', async (field, value, expected) => {
  const error: unknown = await read({ [field]: value }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(SlaError);
  expect(error).toMatchObject({ code: 'INVALID_FIELD', data: { field } });
  expect((error as SlaError).data.expected).toContain(expected);
});

test('a parameter that nobody knows is refused by name, and so is an instant without an offset', async () => {
  await expect(read({ order: 'id' })).rejects.toMatchObject({
    code: 'UNKNOWN_FIELD',
    data: { field: 'order' },
  });
  await expect(read({ asOf: '2026-04-01T10:00:00' })).rejects.toMatchObject({
    code: 'INVALID_INSTANT',
    data: { field: 'asOf' },
  });
});
