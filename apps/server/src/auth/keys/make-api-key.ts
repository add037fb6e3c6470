import {
  API_KEYS_STREAM,
  type AccessEventData,
  type ApiKeyCommand,
  decideApiKeys,
  evolveApiKeys,
  formatKeyText,
  initialApiKeys,
  type KeyIssuer,
} from '#access';
import { type AppendResult, handleCommand, type Randomness, type Recorder } from '#event-store';
import { hashOf, newSecret } from '../secrets.js';

/** Of a key's name, which is no secret, in bytes. */
const KEY_ID_LENGTH = 8;

const apiKeyDecider = {
  initial: initialApiKeys,
  evolve: evolveApiKeys,
  decide: decideApiKeys,
};

/** What is asked for; the rest of a key is made here. */
export type ApiKeyRequest = Omit<AccessEventData<'ApiKeyMade'>, 'keyId' | 'hash'>;

export interface MadeApiKey extends AppendResult {
  readonly keyId: string;
  /** Shown this once: only its hash is kept. */
  readonly key: string;
}

interface Making {
  readonly by: KeyIssuer;
  readonly request: ApiKeyRequest;
  readonly randomness: Randomness;
  readonly requestId: string;
}

/** @throws SlaError as `decideApiKeys` */
export async function makeApiKey(
  recorder: Recorder,
  { by, request, randomness, requestId }: Making,
): Promise<MadeApiKey> {
  const keyId = Buffer.from(randomness.bytes(KEY_ID_LENGTH)).toString('hex');
  const secret = newSecret(randomness);
  const data = { ...request, keyId, hash: hashOf(secret) };
  const recorded = await decide(recorder, { name: 'MakeApiKey', by, data }, { actor: by.id, requestId });
  return { ...recorded, keyId, key: formatKeyText({ keyId, secret }) };
}

/** @throws SlaError `UNKNOWN_API_KEY` */
export function revokeApiKey(
  recorder: Recorder,
  data: AccessEventData<'ApiKeyRevoked'>,
  sender: { readonly actor: string; readonly requestId: string },
): Promise<AppendResult> {
  return decide(recorder, { name: 'RevokeApiKey', data }, sender);
}

function decide(
  recorder: Recorder,
  command: ApiKeyCommand,
  { actor, requestId }: { readonly actor: string; readonly requestId: string },
): Promise<AppendResult> {
  const caused = { actor, correlationId: requestId, causationId: requestId };
  return handleCommand(recorder, apiKeyDecider, { stream: API_KEYS_STREAM, command, ...caused });
}
