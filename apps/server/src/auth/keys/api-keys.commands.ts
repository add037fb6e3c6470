import { Command } from '@nestjs/cqrs';
import type { SignedIn } from '#access';
import type { AppendResult } from '#event-store';
import type { ApiKeyRequest, MadeApiKey } from './make-api-key.js';

export class MakeApiKey extends Command<MadeApiKey> {
  constructor(
    readonly request: ApiKeyRequest,
    readonly by: SignedIn,
    readonly requestId: string,
  ) {
    super();
  }
}

export class RevokeApiKey extends Command<AppendResult> {
  constructor(
    readonly keyId: string,
    readonly by: SignedIn,
    readonly requestId: string,
  ) {
    super();
  }
}
