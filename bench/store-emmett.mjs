// `@event-driven-io/emmett-sqlite` as a keeper of records. It is no dependency: its driver's binary comes by an install
// script. Who has it in a folder of its own names that folder: `EMMETT_SQLITE=<folder> npm run bench:store`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { positionOf, RecordStore } from '../dist/libs/event-store/index.js';

const PACKAGE = '@event-driven-io/emmett-sqlite';

/** Nothing where no folder is named. */
export async function openEmmett(file) {
  const folder = process.env.EMMETT_SQLITE;
  if (!folder) return undefined;
  const home = join(resolve(folder), 'node_modules', PACKAGE, 'package.json');
  const entry = createRequire(home).resolve(PACKAGE);
  const { getSQLiteEventStore } = await import(pathToFileURL(entry).href);
  const { version } = JSON.parse(readFileSync(home, 'utf8'));
  return { store: new EmmettRecordStore(getSQLiteEventStore({ fileName: file })), release: version };
}

/** The least that the layer above needs; it answers reads from memory, which spares it the question. */
class EmmettRecordStore extends RecordStore {
  constructor(emmett) {
    super();
    this.emmett = emmett;
    this.first = new Map();
    this.last = Promise.resolve();
    this.retries = 0;
  }

  /** One after the other: of appends at once some fail with `SQLITE_MISUSE`, since each closes the connection. */
  append(stream, [record], expected) {
    const appended = this.last.then(() => this.appendNow(stream, record, expected));
    this.last = appended.catch(() => undefined);
    return appended;
  }

  async appendNow(stream, record, expected) {
    const { type, data, metadata } = record;
    const isFirst = expected === 'no-stream';
    // It counts a stream's events from 1.
    const expectedStreamVersion = isFirst ? 'STREAM_DOES_NOT_EXIST' : BigInt(expected + 1);
    const event = { type, data: JSON.parse(data), metadata: JSON.parse(metadata) };
    const answer = await this.tryAppend(stream, [event], { expectedStreamVersion });
    const revision = Number(answer.nextExpectedStreamVersion) - 1;
    const position = positionOf(Number(answer.lastEventGlobalPosition));
    if (isFirst) this.first.set(stream, { ...record, stream, revision, position });
    return { revision, position };
  }

  /** Its commit fails now and then with `SQLITE_BUSY`, since it does not wait for its own statements; it is rolled back then. */
  async tryAppend(...append) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.emmett.appendToStream(...append);
      } catch (error) {
        if (error.code !== 'SQLITE_BUSY' || attempt === 20) throw error;
        this.retries += 1;
      }
    }
  }

  async *readStream(stream) {
    const first = this.first.get(stream);
    if (first) yield first;
  }

  newest() {
    return Promise.resolve(undefined);
  }

  close() {
    return Promise.resolve();
  }
}
