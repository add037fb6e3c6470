/** A field of a form: what it takes, and whether it can be left empty. Its label is `fields.<name>` of the catalogue. */
export type Field = { readonly isOptional?: true } & (
  | { readonly as: 'text' | 'long' | 'instant' | 'number' | 'yesNo' | 'customer' | 'person' }
  | { readonly as: 'choice'; readonly options: readonly string[] }
);

/** Fields by their place in the data: `agreement.channel` lies in an object of its own. */
export type FieldsByPath = Readonly<Record<string, Field>>;

type Inner<Value, Path extends string> = Value extends readonly unknown[]
  ? Path
  : NonNullable<Value> extends object
    ? `${Path}.${keyof NonNullable<Value> & string}`
    : Path;

/** Every place in some data, so that a form that misses one does not compile. */
export type PathsOf<Data> = {
  [Name in Exclude<keyof Data, 'ticketId'> & string]-?: Inner<Data[Name], Name>;
}[Exclude<keyof Data, 'ticketId'> & string];

export type FieldsFor<Data> = Readonly<Record<PathsOf<Data>, Field>>;

export const text: Field = { as: 'text' };
export const long: Field = { as: 'long' };
export const instant: Field = { as: 'instant' };
export const number: Field = { as: 'number' };
export const yesNo: Field = { as: 'yesNo' };
export const person: Field = { as: 'person' };

/** The first is chosen already. */
export function choice(...options: readonly [string, ...string[]]): Field {
  return { as: 'choice', options };
}

export function optional(field: Field): Field {
  return { ...field, isOptional: true };
}

export const interval = { startedAt: instant, endedAt: instant, technician: person } as const;
