import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Reply } from './application-under-test.js';

/** What was asked, and what came of it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly reply: Reply;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

export interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly requestBody?: Content;
  readonly parameters?: readonly { readonly in?: string }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string } & Content>>;
  readonly 'x-roles'?: readonly string[];
}

export interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: object; readonly required?: string[] }>
    >;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

/** The document, as the judge of real requests and answers. */
export class DescribedInterface {
  readonly operations: readonly Described[];
  private readonly ajv: Ajv2020;
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly known = new Map<string, Described | undefined>();

  constructor(readonly document: Document = checkedIn()) {
    // In a document of ours every field has a meaning: one that is not described is a mistake.
    this.ajv = new Ajv2020({ strict: false, validateSchema: false });
    const { schemas } = document.components;
    this.ajv.addSchema({ components: { schemas: closed(schemas) } }, 'here');
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
    );
  }

  /** What a request is described as. */
  of({ method, path }: Exchange): Described | undefined {
    const asked = path.split('?')[0] ?? '';
    const key = `${method} ${asked}`;
    if (!this.known.has(key)) this.known.set(key, this.find(method.toLowerCase(), asked));
    return this.known.get(key);
  }

  /** In what an answer differs from its description: nothing, where it is as described. */
  misfits(exchange: Exchange): string[] {
    const { reply } = exchange;
    const described = this.of(exchange);
    if (!described) return ['is not described'];
    const { responses } = described.operation;
    const stated = responses[reply.status] ?? (reply.status >= 400 ? responses.default : undefined);
    if (!stated) return [`status ${reply.status} is not described`];
    const { content = {}, headers = {} } = this.resolved(stated);
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    const differing = HEADERS.filter((name) => names.includes(name) !== (reply.headers[name] !== undefined))
      // A file has none, though the same list as JSON has one.
      .filter((name) => name !== 'etag' || isJson(reply))
      .map((name) => `header ${name} ${names.includes(name) ? 'is missing' : 'is not described'}`);
    return [...differing, ...this.contentMisfits(content, reply)];
  }

  /** In what the body of a request differs from its description. */
  bodyMisfits(exchange: Exchange): string[] {
    const schema = this.of(exchange)?.operation.requestBody?.content?.['application/json']?.schema;
    if (!schema) return exchange.body === undefined ? [] : ['takes no body'];
    return this.schemaMisfits(schema, exchange.body);
  }

  private find(method: string, asked: string): Described | undefined {
    const possible = this.operations.filter((each) => each.method === method && matches(each.path, asked));
    return possible.find((each) => each.path === asked) ?? possible[0];
  }

  private contentMisfits(content: NonNullable<Content['content']>, { headers, body, text }: Reply): string[] {
    const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
    if (Object.keys(content).length === 0) return text === '' ? [] : ['an answer without content has some'];
    const stated = content[type] ?? content['*/*'];
    if (!stated) return [`media type ${type} is not described`];
    return type.includes('json') && stated.schema ? this.schemaMisfits(stated.schema, body) : [];
  }

  private schemaMisfits(schema: object, value: unknown): string[] {
    const key = JSON.stringify(schema);
    const validate = this.validators.get(key) ?? this.ajv.compile(aside(schema));
    this.validators.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    );
  }

  private resolved(response: { readonly $ref?: string } & Content): Content {
    const name = response.$ref?.split('/').at(-1);
    return name === undefined ? response : (this.document.components.responses[name] ?? {});
  }
}

/** Those that an answer has where it is said to, and nowhere else. */
const HEADERS = ['x-correlation-id', 'etag', 'location', 'retry-after'];

function isJson({ headers }: Reply): boolean {
  return String(headers['content-type']).includes('json');
}

function checkedIn(): Document {
  return JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Document;
}

/** `/api/v1/tickets/{ticketId}` is any ticket. */
function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

/** What was closed once: descriptions that differ in one place share all others. */
const done = new WeakMap<object, unknown>();

/** No object has fields that it does not name, but for those that say so themselves. */
function closed(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (!done.has(part)) done.set(part, Array.isArray(part) ? part.map(closed) : closedObject(part));
  return done.get(part);
}

function closedObject(part: object): object {
  const inside = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  const isObject = inside.type === 'object' && 'properties' in inside && !('additionalProperties' in inside);
  return isObject ? { ...inside, additionalProperties: false } : inside;
}

/** A schema by itself, whose references lead to the document. */
function aside(schema: object): object {
  const text = JSON.stringify(closed(schema)).replaceAll('"$ref":"#/', '"$ref":"here#/');
  return JSON.parse(text) as object;
}
