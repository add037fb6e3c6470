import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
import { registerDecorator, validateSync, type ValidatorOptions } from 'class-validator';
import { type Instant, isInstant, parseInstant, SlaError } from '#facts';
import { lookUpRulesOnce } from './rules-once.js';
import { refuseShape, SHAPED } from './shaped.js';

/** Characters of a value that is refused. */
const SHOWN = 80;

/** What JSON and addresses hold needs less care than what Nest's pipe takes: nothing in it is binary, none is late. */
class JsonValidation extends ValidationPipe {
  /** A body has the types that it should have; texts of an address are made into some by the class's own rules. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    // It would be taken for the class of the request.
    if (isObject(value) && Object.hasOwn(value, 'constructor') && this.toValidate(metadata)) {
      return Promise.reject(new SlaError('UNKNOWN_FIELD', { field: 'constructor' }));
    }
    if (type !== 'body' || !metatype || !this.toValidate(metadata)) return super.transform(value, metadata);
    const content = value ?? {};
    if (!isPlain(content)) return Promise.reject(notAnObject(content));
    const request = Object.assign(new metatype() as object, content);
    const errors = validateSync(request, this.validatorOptions);
    return errors.length === 0 ? Promise.resolve(request) : Promise.reject(refusal(errors));
  }

  protected override findNestedBinaryValues(): ValidationError[] {
    return [];
  }

  protected override validate(request: object, options?: ValidatorOptions): ValidationError[] {
    return validateSync(request, options);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An object as JSON has it. */
function isPlain(value: unknown): value is object {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function notAnObject(body: unknown): SlaError {
  const value = JSON.stringify(body).slice(0, SHOWN);
  return new SlaError('INVALID_FIELD', { field: 'body', value, expected: 'object' });
}

/** Checks the shape of every request and reports the first field that does not fit, as the domain does. */
export function requestValidation(): ValidationPipe {
  lookUpRulesOnce();
  return new JsonValidation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    // For the class, which knows the shapes of its properties.
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => refusal(errors),
  });
}

/** ISO 8601 with an offset, and one that exists. */
export function IsInstant(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'INVALID_INSTANT',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: (value: unknown) => typeof value === 'string' && isInstant(value) },
    });
}

/** An optional instant of a request, which was checked before. */
export function instantIn(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseInstant(text);
}

/** The first field inside that does not fit, named as in the data itself, unless the request has one of that name too. */
function misfit({ target = {}, property, value }: ValidationError): SlaError {
  try {
    refuseShape(target, property, value);
  } catch (error) {
    if (!(error instanceof SlaError)) throw error;
    const { field = property } = error.data as { field?: string };
    const name = Object.hasOwn(target, field) || field === 'occurredAt' ? `${property}.${field}` : field;
    return new SlaError(error.code, { ...error.data, field: field === '' ? property : name });
  }
  return new SlaError('INVALID_FIELD', { field: property });
}

function refusal(errors: readonly ValidationError[]): SlaError {
  const [error] = errors;
  const field = error?.property ?? '';
  const broken = Object.keys(error?.constraints ?? {});
  if (broken.includes('whitelistValidation')) return new SlaError('UNKNOWN_FIELD', { field });
  if (broken.includes(SHAPED) && error?.value !== undefined) return misfit(error);
  if (error?.value === undefined) return new SlaError('MISSING_FIELD', { field });
  const code = broken.find((name) => name.startsWith('INVALID_')) ?? 'INVALID_FIELD';
  const expected = Object.values(error.constraints ?? {}).join('; ');
  return new SlaError(code, { field, value: JSON.stringify(error.value).slice(0, SHOWN), expected });
}
