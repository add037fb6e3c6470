import { Controller, Get, Header, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Scope } from '#access';
import { parsePosition } from '#event-store';
import { Allow } from '../auth/allow.js';
import { FromScope } from '../auth/from-scope.js';
import { headerOf, type IncomingRequest } from '../auth/identity.js';
import { type Connection, LiveReaders } from './live-readers.js';
import { LiveRequest } from './live.requests.js';

@Controller('events')
export class LiveController {
  constructor(private readonly readers: LiveReaders) {}

  /**
   * What is recorded from now on, or since an event that the asker has, as server-sent events: where something changed, and
   * not what. Each is sent once the views hold it.
   */
  @Get()
  @Allow('agent', 'auditor', 'customer')
  @Header('cache-control', 'private, no-cache, no-transform')
  // When it ends, so does its connection: a server that stops waits for nobody who keeps it for later.
  @Header('connection', 'close')
  // Proxies of one kind keep answers back until there is enough of them.
  @Header('x-accel-buffering', 'no')
  async follow(
    @Query() { lastEventId }: LiveRequest,
    @FromScope() scope: Scope,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: { readonly raw: Connection },
  ): Promise<StreamableFile> {
    const seen = headerOf(request, 'last-event-id') ?? lastEventId ?? '';
    const place = seen === '' ? undefined : parsePosition(seen);
    const stream = await this.readers.admit({ request, scope, connection: reply.raw }, place);
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
