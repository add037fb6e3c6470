import { Controller, Get, Query, Redirect, Req, Res, UseFilters } from '@nestjs/common';
import { SlaError } from '#facts';
import { Public } from '../allow.js';
import { Entrance, type EntranceReply, isOurPath } from '../entrance.js';
import type { IncomingRequest } from '../identity.js';
import { SignInRefusedFilter } from '../sign-in-refused.filter.js';
import { attemptCookie, cookieOf } from '../sessions/session-cookie.js';
import { ATTEMPT_LIFE } from './attempt.js';
import { BeginRequest } from './oidc.requests.js';
import { OidcSignIn, type Returned } from './oidc-sign-in.js';

@UseFilters(SignInRefusedFilter)
@Controller('sign-in/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly entrance: Entrance,
  ) {}

  /** Sends the browser to the provider. */
  @Get()
  @Public()
  @Redirect()
  async begin(
    @Query() { returnTo }: BeginRequest,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: EntranceReply,
  ): Promise<{ readonly url: string }> {
    if (returnTo !== undefined && !isOurPath(returnTo)) {
      const value = returnTo.slice(0, 80);
      throw new SlaError('INVALID_FIELD', { field: 'returnTo', value, expected: '/…' });
    }
    const { url, token } = await this.oidc.begin(returnTo);
    reply.header('set-cookie', attemptCookie(token, ATTEMPT_LIFE / 1_000, request));
    return { url };
  }

  /** The provider sends the browser back here. */
  @Get('callback')
  @Public()
  async end(
    @Query() returned: Returned,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: EntranceReply,
  ): Promise<string> {
    const { signedIn, returnTo } = await this.oidc.end(cookieOf('attempt', request), returned);
    return this.entrance.let(signedIn, request, { reply, returnTo });
  }
}
