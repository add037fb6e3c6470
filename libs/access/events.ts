import { z } from 'zod';
import { identifier, instant, text } from '#facts';
import { ROLES } from './roles.js';

const roles = z.array(z.enum(ROLES)).min(1);
const keyId = z.string().regex(/^[0-9a-f]{16}$/, 'INVALID_IDENTIFIER');

/** What a person is called by: visible ASCII, as an identity provider's `sub` (OpenID Connect Core, section 2). */
export const personId = z.string().regex(/^[\x21-\x7e]{1,255}$/, 'INVALID_PERSON');

/** What can happen about access (design: events, "Streams": users, keys and who read or exported what). */
export const accessShapes = {
  ApiKeyMade: z.object({
    keyId,
    /** Who acts by it: the actor of what it records. */
    holder: personId,
    label: text.optional(),
    roles,
    customerId: identifier.optional(),
    /** SHA-256 of its secret part, in hexadecimal digits. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    expiresAt: instant,
  }),
  ApiKeyRevoked: z.object({ keyId, reason: text.optional() }),
  SignedIn: z.object({
    user: personId,
    means: z.enum(['openid-connect', 'link']),
    roles,
    customerId: identifier.optional(),
  }),
  SignedOut: z.object({ user: personId }),
  SessionsEnded: z.object({ user: personId }),
  DataRead: z.object({ user: personId, what: text, id: text.optional() }),
  DataExported: z.object({ user: personId, what: text, id: text.optional() }),
};

export type AccessEventType = keyof typeof accessShapes;
export type AccessEventData<Type extends AccessEventType> = z.infer<(typeof accessShapes)[Type]>;
