import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { registerDecorator } from 'class-validator';
import { isInstant, SlaError } from '#facts';

/** Checks the shape of every request and reports the first field that does not fit, as the domain does. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
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

function refusal(errors: readonly ValidationError[]): SlaError {
  const [error] = errors;
  const field = error?.property ?? '';
  const broken = Object.keys(error?.constraints ?? {});
  if (broken.includes('whitelistValidation')) return new SlaError('UNKNOWN_FIELD', { field });
  if (error?.value === undefined) return new SlaError('MISSING_FIELD', { field });
  const code = broken.find((name) => name.startsWith('INVALID_')) ?? 'INVALID_FIELD';
  const expected = Object.values(error.constraints ?? {}).join('; ');
  return new SlaError(code, { field, value: JSON.stringify(error.value).slice(0, 80), expected });
}
