import { Injectable } from '@nestjs/common';
import { API_KEYS_STREAM, type ApiKeys, evolveApiKeys, initialApiKeys } from '#access';
import { EventStore } from '#event-store';

/**
 * The keys as the store has them now: what has come since is read at every question, so that a revoked key opens
 * nothing from that moment on, whichever server revoked it. Questions of the same turn of the event loop share a reading:
 * nobody can have been told of a revocation in between.
 */
@Injectable()
export class ApiKeyDirectory {
  private keys: ApiKeys = initialApiKeys;
  private next = 0;
  private reading: Promise<ApiKeys> | undefined;

  constructor(private readonly store: EventStore) {}

  all(): Promise<ApiKeys> {
    if (!this.reading) {
      this.reading = this.read();
      setImmediate(() => (this.reading = undefined));
    }
    return this.reading;
  }

  private async read(): Promise<ApiKeys> {
    for await (const event of this.store.readStream(API_KEYS_STREAM, { from: this.next })) {
      // Two questions at once read the same events.
      if (event.revision < this.next) continue;
      this.keys = evolveApiKeys(this.keys, event);
      this.next = event.revision + 1;
    }
    return this.keys;
  }
}
