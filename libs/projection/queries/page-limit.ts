import { SlaError } from '#facts';

const LONGEST_PAGE = 1_000;

/** @throws SlaError `INVALID_FIELD` for a page that is empty, or too long to be held */
export function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LONGEST_PAGE) return;
  throw new SlaError('INVALID_FIELD', {
    field: 'limit',
    value: `${limit}`,
    expected: `1 to ${LONGEST_PAGE}`,
  });
}
