import type { Type } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { z } from 'zod';
import { identifier, instant, text } from '#facts';
import { requestClass } from '../http/command-request.js';
import type { StatedFact } from '../http/fact.request.js';
import { fieldsOf, Shaped, strictly } from '../http/shaped.js';
import { IsInstant } from '../http/validation.js';

/** What can be proposed somewhere: the events, by type, and where each of them names its proposer. */
export interface ProposedShapes {
  readonly changes: Readonly<Record<string, { readonly proposer: string }>>;
  readonly shapes: Readonly<Record<string, z.ZodObject>>;
}

/** What a proposal says. */
export interface ProposalData {
  readonly changeId?: string;
  readonly type: string;
  readonly occurredAt?: string;
  readonly change: Readonly<Record<string, unknown>>;
}

/** A proposal is the data of an event without the people, who are those that send the proposal and the approval. */
export function proposalRequest(name: string, { changes, shapes }: ProposedShapes): Type<StatedFact> {
  const types = Object.keys(changes);
  const proposals = types.map((type) =>
    proposalOf(type, withoutPeople(shapes[type], changes[type]?.proposer)),
  );
  const [first, ...others] = proposals;
  if (!first) throw new TypeError(`Nothing can be proposed by ${name}`);
  return requestClass(name, z.discriminatedUnion('type', [first, ...others], { error: types.join(' | ') }));
}

function proposalOf(type: string, change: z.ZodObject) {
  return z.strictObject({
    /** Default: a new one. */
    changeId: identifier.optional(),
    type: z.literal(type),
    /** When the proposed event happened; default: when it is approved. */
    occurredAt: instant.optional(),
    change,
  });
}

function withoutPeople(shape: z.ZodObject = z.looseObject({}), proposer = ''): z.ZodObject {
  const people = new Set([proposer, 'approvedBy', 'changeId']);
  const fields = fieldsOf(strictly(shape)).filter(([field]) => !people.has(field));
  return z.strictObject(Object.fromEntries(fields));
}

/** An approval, or a withdrawal. */
export class StageRequest {
  /** When it was approved or withdrawn; default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;
}

export class RefusalRequest {
  /** When it was refused; default: now. */
  @IsOptional()
  @IsInstant()
  readonly occurredAt?: string;

  @Shaped(z.strictObject({ reason: text }))
  readonly data!: { readonly reason: string };
}
