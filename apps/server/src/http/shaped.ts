import { registerDecorator } from 'class-validator';
import { z } from 'zod';
import { checkShape } from '#facts';

/** The constraint that says so, and the key under which a class keeps the shape of a property. */
export const SHAPED = 'MATCHES_SHAPE';

/** A property that has to fit a shape of the domain; the error names the field inside of it that does not. */
export function Shaped(shape: z.ZodType): PropertyDecorator {
  return (target, property) => {
    Reflect.defineMetadata(SHAPED, shape, target, property);
    registerDecorator({
      name: SHAPED,
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: (value: unknown) => shape.safeParse(value).success },
    });
  };
}

/** The shape of a property of a request, for its description and for its errors. */
export function shapeOf(target: object, property: string): z.ZodType | undefined {
  return Reflect.getMetadata(SHAPED, target, property) as z.ZodType | undefined;
}

/** @throws SlaError that names the first field that does not fit */
export function refuseShape(target: object, property: string, value: unknown): void {
  const shape = shapeOf(target, property);
  if (shape) checkShape(shape, value);
}

/**
 * The same shape without room for anything that it does not name, at any depth. A shape that names nothing has room for
 * everything: what it holds has rules of its own, such as terms.
 */
export function strictly(shape: z.ZodObject): z.ZodObject {
  const fields = fieldsOf(shape);
  if (fields.length === 0) return shape;
  return z.strictObject(Object.fromEntries(fields.map(([name, field]) => [name, strictField(field)])));
}

/** The fields that a shape names. */
export function fieldsOf(shape: z.ZodObject): [string, z.ZodType][] {
  return Object.entries<z.ZodType>(shape.shape);
}

function strictField(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodObject) return strictly(field);
  if (field instanceof z.ZodOptional) return strictField(field.unwrap() as z.ZodType).optional();
  return field;
}
