import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { MappingProblem, Path } from './problems.js';

/** Aliases of a file together may stand for this many nodes: enough to save typing, too few for a bomb. */
const MOST_ALIASES = 100;

/** Beyond this nesting nobody means anything, and readers that call themselves run out of stack. */
const DEEPEST = 64;

/** A YAML file as plain data, and where each piece of it stood. */
export interface YamlDocument {
  readonly json: unknown;
  readonly problems: readonly MappingProblem[];
  /** The line, from 1, of what a path names, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** Reads one YAML 1.2 document of plain data: no tags of its own, no merge keys, no key twice. */
export function readYaml(text: string): YamlDocument {
  if (isTooDeep(text)) return broken('deeper than anybody means');
  try {
    return parsed(text);
  } catch (error) {
    return broken((error as Error).message);
  }
}

function parsed(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    logLevel: 'error',
  });
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    notYaml(message, lines.linePos(pos[0]).line),
  );
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document.contents, path)).line;
  if (problems.length > 0) return { json: undefined, problems, lineOf };
  return { json: document.toJS({ maxAliasCount: MOST_ALIASES }), problems, lineOf };
}

function broken(reason: string): YamlDocument {
  return { json: undefined, problems: [notYaml(reason, 1)], lineOf: () => 1 };
}

function notYaml(reason: string, line: number): MappingProblem {
  return { path: [], problem: 'NOT_YAML', line, reason: reason.split('\n')[0] };
}

/** By brackets and by indentation, before anything is built; what stands in quotes may count too much, never too little. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return text.split('\n').some((line) => (/^[ -]*/.exec(line)?.[0].match(/-/g)?.length ?? 0) > DEEPEST);
}

function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(node);
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(key),
  );
  return pair && { node: pair.value, offset: startOf(pair.key) };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
