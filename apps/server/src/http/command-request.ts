import type { Type } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import type { z } from 'zod';
import { type StatedFact } from './fact.request.js';
import { Shaped, strictly } from './shaped.js';
import { IsInstant } from './validation.js';

/**
 * The class of a command's requests: when it happened, and the data of the event that it records. It is made from the
 * event's shape, so that what an event may hold is written down once (docs/decisions/0022).
 */
export function commandRequest(command: string, data: z.ZodObject): Type<StatedFact> {
  return requestClass(command, strictly(data));
}

/** The same with a shape that is strict already. */
export function requestClass(command: string, data: z.ZodType): Type<StatedFact> {
  class CommandRequest implements StatedFact {
    /** When it happened; default: now. */
    @IsOptional()
    @IsInstant()
    readonly occurredAt?: string;

    @Shaped(data)
    readonly data!: Record<string, unknown>;
  }
  return named(CommandRequest, `${command}Request`);
}

const SOURCE_NAME = 'sla:source-name';

/** The name by which a description of the interface calls a class that is made here. */
export function named<Class extends Type>(request: Class, name: string): Class {
  Reflect.defineMetadata(SOURCE_NAME, request.name, request);
  Object.defineProperty(request, 'name', { value: name });
  return request;
}

/** The name of a class in its source, whatever it is called now. */
export function sourceNameOf(made: { readonly name: string }): string {
  return (Reflect.getMetadata(SOURCE_NAME, made) as string | undefined) ?? made.name;
}
