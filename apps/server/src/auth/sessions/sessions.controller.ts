import { Controller, Delete, HttpCode, Param, Req, Res } from '@nestjs/common';
import { AccessLog } from '../access-log.js';
import { Allow, AllowSignedIn } from '../allow.js';
import type { EntranceReply } from '../entrance.js';
import { type IncomingRequest, signedInOf } from '../identity.js';
import { clearedCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly log: AccessLog,
  ) {}

  /** Signs out here; whoever came with a key stays as they are. */
  @Delete('session')
  @AllowSignedIn()
  @HttpCode(204)
  async signOut(
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: EntranceReply,
  ): Promise<void> {
    const { id: user } = signedInOf(request);
    if (request.identity?.session === undefined) return;
    this.sessions.end(request.identity.session);
    await this.log.record('SignedOut', { user });
    reply.header('set-cookie', clearedCookie('session', request));
  }

  /** Signs somebody out everywhere: they left, or lost their computer. */
  @Delete('users/:userId/sessions')
  @Allow('administrator')
  async endAll(
    @Param('userId') user: string,
    @Req() request: IncomingRequest,
  ): Promise<{ readonly ended: number }> {
    const ended = this.sessions.endAllOf(user);
    if (ended > 0) await this.log.record('SessionsEnded', { user }, signedInOf(request).id);
    return { ended };
  }
}
