import type { Mapping } from './mapping-shape.js';
import type { MappingProblem } from './problems.js';
import { isEncoding } from '../source/encoding.js';

/** That the source can be read so at all. */
export function checkSource({ source }: Mapping): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const add = (field: string, problem: string, details: object = {}): void => {
    problems.push({ path: ['source', field], problem, ...details });
  };
  if (source.encoding !== undefined && !isEncoding(source.encoding)) add('encoding', 'UNKNOWN_ENCODING');
  if (source.kind !== 'csv') return problems;
  if (source.header === false && source.columns === undefined) add('columns', 'MISSING_FIELD');
  const { delimiter = ',', quote = '"' } = source;
  if (delimiter === quote || /[\r\n]/.test(delimiter + quote)) add('delimiter', 'NOT_A_DELIMITER');
  const twice = source.columns?.find((name, index, all) => all.indexOf(name) !== index);
  if (twice !== undefined) add('columns', 'NAME_TAKEN');
  return problems;
}
