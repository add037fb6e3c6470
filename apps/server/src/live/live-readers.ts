import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Scope } from '#access';
import { SlaError } from '#facts';
import { ACCESS_SETTINGS } from '../auth/access-settings.token.js';
import { Identification } from '../auth/identification.js';
import type { IncomingRequest } from '../auth/identity.js';
import type { AccessSettings } from '../settings/access-settings.js';
import type { Ending } from './change-event.js';
import { Reader } from './reader.js';
import { type Place, RecentChanges } from './recent-changes.js';

/** In milliseconds. */
const LOOKS_EVERY = 1_000;
const BEATS_EVERY = 15_000;
/** How soon somebody whose key was revoked or whose session has ended hears no more. */
const IDENTIFIES_EVERY = 5_000;
/** For a reader to take what is offered; and to take the last words, also where everybody has to go. */
const PATIENCE = 10_000;
const LAST_WORDS = 5_000;
const HURRIED_WORDS = 1_000;

/** What a stream is sent through. */
export interface Connection {
  readonly closed: boolean;
  once(event: 'close', listener: () => void): unknown;
}

/** Somebody who would like to read. */
interface Asking {
  readonly request: IncomingRequest;
  readonly scope: Scope;
  readonly connection: Connection;
}

/** A stream, who reads it, and when it was last looked after, in milliseconds of the clock that only runs forwards. */
interface Open {
  readonly reader: Reader;
  readonly request: IncomingRequest;
  beatAt: number;
  identifiedAt: number;
}

/** Everybody who reads what changes. */
@Injectable()
export class LiveReaders implements OnModuleInit {
  private readonly open = new Set<Open>();
  private looking: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(
    private readonly changes: RecentChanges,
    private readonly identification: Identification,
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  onModuleInit(): void {
    this.changes.onMore(() => {
      for (const { reader } of this.open) reader.call();
    });
    this.http.httpAdapter.getInstance().addHook('preClose', (done: () => void) => {
      this.stop();
      done();
    });
  }

  /** How many read. */
  get count(): number {
    return this.open.size;
  }

  /**
   * @param seen the last position that the reader knows of
   * @throws SlaError `TOO_MANY_STREAMS` with `most`
   */
  async admit({ request, scope, connection }: Asking, seen: Place): Promise<Reader['stream']> {
    const place = await this.changes.start(seen);
    const { streams: most } = this.settings.limits;
    const open = [...this.open].filter((each) => each.request.ip === request.ip);
    if (open.length >= most) throw new SlaError('TOO_MANY_STREAMS', { most });
    const now = performance.now();
    const opened: Open = {
      ...{ request, reader: new Reader(this.changes, scope, place) },
      ...{ beatAt: now, identifiedAt: now },
    };
    this.open.add(opened);
    this.looking ??= setInterval(() => this.look(performance.now()), LOOKS_EVERY).unref();
    connection.once('close', () => this.remove(opened));
    if (connection.closed) this.remove(opened);
    if (this.isStopping) this.dismiss(opened, 'STOPPING');
    return opened.reader.stream;
  }

  /** Looks after everybody once: signs of life, whether they still may, whether they still read. */
  look(now: number): void {
    for (const each of this.open) {
      const { reader } = each;
      if (now - each.beatAt >= BEATS_EVERY) {
        each.beatAt = now;
        reader.beat();
      }
      if (now - each.identifiedAt >= IDENTIFIES_EVERY) {
        each.identifiedAt = now;
        void this.identify(each);
      }
      if (reader.isStuckSince(now - PATIENCE)) this.dismiss(each, 'TOO_SLOW');
    }
  }

  private async identify(open: Open): Promise<void> {
    if (!(await this.identification.isStillGood(open.request))) this.dismiss(open, 'ACCESS_ENDED');
  }

  private stop(): void {
    this.isStopping = true;
    for (const each of this.open) this.dismiss(each, 'STOPPING', HURRIED_WORDS);
  }

  private dismiss({ reader }: Open, reason: Ending, patience = LAST_WORDS): void {
    reader.end(reason);
    setTimeout(() => reader.stream.destroy(), patience).unref();
  }

  private remove(open: Open): void {
    open.reader.end('STOPPING');
    this.open.delete(open);
    if (this.open.size > 0) return;
    clearInterval(this.looking);
    this.looking = undefined;
  }
}
