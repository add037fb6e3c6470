import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Clock } from '#event-store';
import { formatInstant } from '#facts';
import { Allow } from '../allow.js';
import { type IncomingRequest, signedInOf } from '../identity.js';
import { KeyUses } from '../sessions/key-uses.js';
import { type ApiKeyLine, apiKeyLine } from './api-key.answers.js';
import { ApiKeyDirectory } from './api-key-directory.js';
import { MakeApiKey, RevokeApiKey } from './api-keys.commands.js';
import { MakeApiKeyRequest } from './api-keys.requests.js';
import { USUAL_LIFE } from './usual-life.js';

type Sent = IncomingRequest & { readonly id: string };

@Controller('keys')
export class ApiKeysController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ApiKeyDirectory,
    private readonly uses: KeyUses,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('administrator', 'auditor')
  async list(): Promise<{ readonly keys: readonly ApiKeyLine[] }> {
    const keys = [...(await this.directory.all()).values()];
    return { keys: keys.map((key) => apiKeyLine(key, this.uses.lastOf(key.keyId))) };
  }

  /** The answer is the only place where the key ever stands. */
  @Post()
  @Allow('administrator')
  async make(
    @Body() request: MakeApiKeyRequest,
    @Req() sent: Sent,
  ): Promise<{ readonly keyId: string; readonly key: string; readonly expiresAt: string }> {
    const { holder, roles, customerId, label } = request;
    const expiresAt = request.expiresAt ?? formatInstant(this.clock.now() + USUAL_LIFE);
    const asked = { holder, roles, customerId, label, expiresAt };
    const command = new MakeApiKey(asked, signedInOf(sent), sent.id);
    const { keyId, key } = await this.commands.execute(command);
    return { keyId, key, expiresAt };
  }

  @Delete(':keyId')
  @Allow('administrator')
  async revoke(@Param('keyId') keyId: string, @Req() sent: Sent): Promise<ApiKeyLine | undefined> {
    await this.commands.execute(new RevokeApiKey(keyId, signedInOf(sent), sent.id));
    const key = (await this.directory.all()).get(keyId);
    return key && apiKeyLine(key, this.uses.lastOf(keyId));
  }
}
