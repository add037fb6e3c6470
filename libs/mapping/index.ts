export { readMapping } from './read-mapping.js';
export type { Mapping } from './format/mapping-shape.js';
export { mapSource } from './map-source.js';
export type { MappedSource, MapOptions, SourceCounts } from './map-source.js';
