import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type AppendResult, Randomness, Recorder } from '#event-store';
import { MakeApiKey, RevokeApiKey } from './api-keys.commands.js';
import { makeApiKey, type MadeApiKey, revokeApiKey } from './make-api-key.js';

@CommandHandler(MakeApiKey)
class MakeApiKeyHandler implements ICommandHandler<MakeApiKey> {
  constructor(
    private readonly recorder: Recorder,
    private readonly randomness: Randomness,
  ) {}

  execute({ request, by, requestId }: MakeApiKey): Promise<MadeApiKey> {
    return makeApiKey(this.recorder, { request, by, requestId, randomness: this.randomness });
  }
}

@CommandHandler(RevokeApiKey)
class RevokeApiKeyHandler implements ICommandHandler<RevokeApiKey> {
  constructor(private readonly recorder: Recorder) {}

  execute({ keyId, by, requestId }: RevokeApiKey): Promise<AppendResult> {
    return revokeApiKey(this.recorder, { keyId }, { actor: by.id, requestId });
  }
}

export const apiKeyHandlers = [MakeApiKeyHandler, RevokeApiKeyHandler];
