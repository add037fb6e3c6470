import { getMetadataStorage } from 'class-validator';
import ts from 'typescript';
import { z } from 'zod';
import { sourceNameOf } from '../src/http/command-request.js';
import { shapeOf } from '../src/http/shaped.js';
import type { AnswerSchemas } from './answer-schemas.js';
import { type Part, present, reference, sorted } from './document.js';
import type { Argument, Class } from './routes.js';
import type { Sources } from './sources.js';

/** A field of a request: of a body, or a parameter. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly schema: Part;
}

/** What the constraints of class-validator say in JSON Schema; what is not here only narrows what the type says. */
const CONSTRAINTS: Readonly<Record<string, (constraint: unknown) => Part>> = {
  INVALID_INSTANT: () => ({ format: 'date-time' }),
  isInt: () => ({ type: 'integer' }),
  isIn: (values) => ({ enum: values }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  minLength: (minLength) => ({ minLength }),
  maxLength: (maxLength) => ({ maxLength }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  matches: (pattern) => ({ pattern: (pattern as RegExp).source }),
};

interface Typed extends Pick<Argument, 'index' | 'type'> {
  /** Where the source declares the parameter; nothing where the method is made when the server starts. */
  readonly method: ts.MethodDeclaration | undefined;
}

/** JSON Schemas of what requests hold: their types and docstrings from the sources, and the rules that they are checked by. */
export class RequestSchemas {
  private readonly bodies = new Map<string, Part>();

  constructor(
    private readonly sources: Sources,
    private readonly answers: AnswerSchemas,
  ) {}

  components(): Record<string, Part> {
    return sorted(this.bodies);
  }

  /** The schema of a body, as a component under the name of its class. */
  body(argument: Typed): Part {
    const fields = this.fields(argument);
    const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const description = this.docOf(argument);
    const schema = present({
      ...(description !== '' && { description }),
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
      required: required.length > 0 ? required : undefined,
      additionalProperties: false,
    });
    const { type } = argument;
    if (!isClass(type)) return schema;
    this.bodies.set(type.name, schema);
    return reference('schemas', type.name);
  }

  fields({ type, method, index }: Typed): Field[] {
    const declaration = isClass(type)
      ? this.sources.classNamed(sourceNameOf(type))
      : method?.parameters[index];
    if (!declaration) return [];
    const { checker } = this.sources;
    return checker
      .getPropertiesOfType(checker.getTypeAtLocation(declaration))
      .map((symbol) => this.field(symbol, isClass(type) ? type : undefined));
  }

  private docOf({ type }: Typed): string {
    return isClass(type) && sourceNameOf(type) === type.name
      ? this.sources.docOf(this.sources.classNamed(type.name))
      : '';
  }

  private field(symbol: ts.Symbol, type: Class | undefined): Field {
    const { name } = symbol;
    const isRequired = (symbol.flags & ts.SymbolFlags.Optional) === 0;
    const shape = type && shapeOf(type.prototype as object, name);
    const typed = this.answers.property(symbol);
    if (!shape) return { name, isRequired, schema: type ? narrowed(typed, type, name) : typed };
    const { description } = typed;
    return { name, isRequired, schema: present({ description, ...shapeSchema(shape) }) };
  }
}

function isClass(type: Class | undefined): type is Class {
  return type !== undefined && type.name !== 'Object';
}

function shapeSchema(shape: z.ZodType): Part {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return schema;
}

/** A type together with the constraints that its property is checked by. */
function narrowed(typed: Part, type: Class, property: string): Part {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  let schema = typed;
  for (const { propertyName, name = '', constraints = [], each } of metadata) {
    // What is called by its name says already which values it has.
    if (propertyName !== property || ('$ref' in schema && name === 'isIn')) continue;
    const rule = CONSTRAINTS[name]?.((constraints as readonly unknown[])[0]) ?? {};
    schema = each ? { ...schema, items: { ...(schema.items as Part), ...rule } } : { ...schema, ...rule };
  }
  return schema;
}
