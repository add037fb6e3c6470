import ts from 'typescript';
import { type Part, present, reference, sorted } from './document.js';
import { inWords } from './operation-id.js';
import type { Sources } from './sources.js';

/** The house's names of instants (design: terms); every other format is stated by a tag `@format`. */
const INSTANT = /^(?:asOf|asKnownAt|[a-z]\w*At)$/;

/**
 * JSON Schemas of the types that answers have in the sources. A type with a name becomes a component, once, under it.
 */
export class AnswerSchemas {
  private readonly named = new Map<string, { readonly symbol: ts.Symbol; schema: Part }>();

  constructor(private readonly sources: Sources) {}

  /** All that has a name, by it. */
  components(): Record<string, Part> {
    return sorted([...this.named].map(([name, { schema }]) => [name, schema] as const));
  }

  /** A type as JSON has it. */
  schemaOf(type: ts.Type): Part {
    const symbol = this.nameOf(type);
    return symbol ? this.component(symbol, type) : this.inPlace(type);
  }

  /** The properties of an object, and which of them are always there. */
  object(type: ts.Type): Part {
    const properties = this.checker.getPropertiesOfType(type).filter((each) => !this.isMethod(each));
    const required = properties.filter((each) => !this.isOptional(each)).map(({ name }) => name);
    const others = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return present({
      type: 'object',
      properties:
        properties.length > 0
          ? Object.fromEntries(properties.map((each) => [each.name, this.property(each)]))
          : undefined,
      required: required.length > 0 ? required : undefined,
      additionalProperties: others && this.schemaOf(others.type),
    });
  }

  property(symbol: ts.Symbol): Part {
    const schema = this.schemaOf(this.checker.getTypeOfSymbol(symbol));
    const tag = symbol.getJsDocTags(this.checker).find(({ name }) => name === 'format');
    const format = tag ? ts.displayPartsToString(tag.text) : INSTANT.test(symbol.name) && 'date-time';
    const description = this.sources.docOfSymbol(symbol);
    return present({
      ...(description !== '' && { description }),
      ...schema,
      ...(format !== false && isText(schema) && { format }),
    });
  }

  private get checker(): ts.TypeChecker {
    return this.sources.checker;
  }

  private component(symbol: ts.Symbol, type: ts.Type): Part {
    const name = this.freeName(symbol);
    if (!this.named.has(name)) {
      const component = { symbol, schema: {} as Part };
      this.named.set(name, component);
      const description = this.sources.docOfSymbol(symbol);
      component.schema = { ...(description !== '' && { description }), ...this.inPlace(type) };
    }
    return reference('schemas', name);
  }

  /** Where two files have a type of one name, the second one's file tells them apart: `RowOfMonthReport`. */
  private freeName(symbol: ts.Symbol): string {
    const { name, declarations: [declaration] = [] } = symbol;
    const known = this.named.get(name);
    if (!known || known.symbol === symbol) return name;
    const file = declaration?.getSourceFile().fileName.split('/').at(-1)?.split('.')[0] ?? '';
    return `${name}Of${inWords(file).replaceAll(/\s(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  }

  /** Only what is ours, and stands for one type, can be called by its name. */
  private nameOf(type: ts.Type): ts.Symbol | undefined {
    const isGeneric = (type.aliasTypeArguments ?? this.argumentsOf(type)).length > 0;
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.getSymbol() : undefined);
    const isOurs = symbol?.declarations?.every(({ kind, parent }) => {
      const isType =
        kind === ts.SyntaxKind.InterfaceDeclaration || kind === ts.SyntaxKind.TypeAliasDeclaration;
      return isType && !parent.getSourceFile().fileName.includes('/node_modules/');
    });
    const isComposed =
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection)) > 0;
    return isComposed && isOurs === true && !isGeneric ? symbol : undefined;
  }

  private argumentsOf(type: ts.Type): readonly ts.Type[] {
    const isReference =
      type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    return isReference ? this.checker.getTypeArguments(type as ts.TypeReference) : [];
  }

  private inPlace(type: ts.Type): Part {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.isUnion()) return this.union(type);
    if (this.checker.isTupleType(type)) return this.tuple(type as ts.TypeReference);
    if (this.checker.isArrayType(type)) return { type: 'array', items: this.schemaOf(this.itemOf(type)) };
    const json = type.getProperty('toJSON');
    const written = json && this.checker.getTypeOfSymbol(json).getCallSignatures()[0]?.getReturnType();
    return written ? this.schemaOf(written) : this.object(type);
  }

  private itemOf(type: ts.Type): ts.Type {
    return this.argumentsOf(type)[0] ?? this.checker.getAnyType();
  }

  private tuple(type: ts.TypeReference): Part {
    const items = this.checker.getTypeArguments(type).map((each) => this.schemaOf(each));
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  /** `undefined` is never written; the values of an enumeration are, and the kinds of an object beside each other. */
  private union(type: ts.UnionType): Part {
    const whole = this.checker.getNonNullableType(type);
    const isNullable = type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    if (whole !== type) return isNullable ? orNull(this.schemaOf(whole)) : this.schemaOf(whole);
    const values = type.types.filter((each) => each.isLiteral());
    const others = type.types.filter((each) => !each.isLiteral());
    const isFlag = others.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const kinds = [
      ...(values.length > 0 ? [enumeration(values.map(({ value }) => value))] : []),
      ...(isFlag ? [{ type: 'boolean' }] : []),
      ...others
        .filter(({ flags }) => !isFlag || !(flags & ts.TypeFlags.BooleanLiteral))
        .map((each) => this.schemaOf(each)),
    ];
    return kinds.length === 1 ? (kinds[0] ?? {}) : { anyOf: kinds };
  }

  private isOptional(symbol: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(symbol);
    const mayBeMissing = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined);
    return (symbol.flags & ts.SymbolFlags.Optional) > 0 || mayBeMissing;
  }

  private isMethod(symbol: ts.Symbol): boolean {
    return this.checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  }
}

function enumeration(values: readonly unknown[]): Part {
  const kinds = new Set(values.map((each) => typeof each));
  // The compiler's own order depends on what it came across first.
  return { ...(kinds.size === 1 && { type: [...kinds][0] }), enum: values.toSorted() };
}

function orNull(schema: Part): Part {
  const { type } = schema;
  if (typeof type === 'string' && !('enum' in schema)) return { ...schema, type: [type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

function isText({ type, format }: Part): boolean {
  return format === undefined && [type].flat().includes('string');
}
