export { csvLines, csvOf } from './csv.js';
export type { CsvCell, CsvTable } from './csv.js';
