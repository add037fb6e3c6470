import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { IsString } from 'class-validator';
import { Clock } from '#event-store';
import { SlaError } from '#facts';
import { Public } from '../allow.js';
import { Entrance, type EntranceReply } from '../entrance.js';
import type { IncomingRequest } from '../identity.js';
import { SignInRefusedFilter } from '../sign-in-refused.filter.js';
import { OneTimeTokens } from '../sessions/one-time-tokens.js';
import { isFromThisMachine } from './loopback.js';
import type { LinkContent } from './sign-in-link.js';

class LinkRequest {
  @IsString()
  readonly token!: string;
}

@UseFilters(SignInRefusedFilter)
@Controller('sign-in/link')
export class LinkController {
  constructor(
    private readonly tokens: OneTimeTokens,
    private readonly entrance: Entrance,
    private readonly clock: Clock,
  ) {}

  /** The link that the server prints where it starts: for whoever sits at this machine, once. */
  @Get()
  @Public()
  signIn(
    @Query() { token }: LinkRequest,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: EntranceReply,
  ): Promise<string> {
    if (!this.entrance.settings.links) throw new SlaError('SIGN_IN_NOT_OFFERED', { means: 'link' });
    if (!isFromThisMachine(request)) throw new SlaError('ONLY_ON_THIS_MACHINE');
    // A look at what is there (HEAD) must not use it up.
    const content = request.method === 'GET' ? this.tokens.take('link', token, this.clock.now()) : undefined;
    if (content === undefined) throw new SlaError('LINK_USED_UP');
    return this.entrance.let({ ...(content as LinkContent), means: 'link' }, request, { reply });
  }
}
