import { beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { CommitQueue } from './commit-queue.js';

let database: Database.Database;
let queue: CommitQueue;
let commits: number;
let undone: number;

beforeEach(() => {
  database = new Database(':memory:');
  // Deferred, so that it is the commit that fails.
  database.exec(`
    pragma foreign_keys = on;
    create table known (name text primary key);
    create table written (
      name text primary key,
      owner text references known (name) deferrable initially deferred
    );
  `);
  [commits, undone] = [0, 0];
  queue = new CommitQueue(database, { committed: () => (commits += 1), undone: () => (undone += 1) });
});

const write = (name: string, owner: string | null = null): Promise<string> =>
  queue.add(() => {
    database.prepare('insert into written values (?, ?)').run(name, owner);
    return name;
  });
const written = (): unknown[] => database.prepare('select name from written order by name').pluck().all();
const outcomes = async (attempts: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(attempts)).map(({ status }) => status);

test('what is asked for in the same turn is committed together', async () => {
  expect(await Promise.all([write('a'), write('b'), write('c')])).toEqual(['a', 'b', 'c']);
  expect(commits).toBe(1);
  await write('d');
  expect(commits).toBe(2);
});

test('whoever fails leaves the others alone', async () => {
  const fails = queue.add(() => {
    database.prepare("insert into written values ('half', null)").run();
    throw new Error('changed my mind');
  });
  expect(await outcomes([write('a'), fails, write('a'), write('b')])).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(written()).toEqual(['a', 'b']);
});

test('and whoever fails alone leaves nothing behind, and learns why', async () => {
  const fails = queue.add(() => {
    database.prepare("insert into written values ('half', null)").run();
    throw new Error('changed my mind');
  });
  await expect(fails).rejects.toThrow('changed my mind');
  expect(database.inTransaction).toBe(false);
  expect(undone).toBeGreaterThan(0);
  expect(await write('a')).toBe('a');
  expect(written()).toEqual(['a']);
});

test('where the commit fails nobody is told that it succeeded, and the next one starts afresh', async () => {
  expect(await outcomes([write('a'), write('b', 'nobody')])).toEqual(['rejected', 'rejected']);
  expect(written()).toEqual([]);
  expect(await write('a')).toBe('a');
});

test('where the whole transaction is undone, everybody learns why', async () => {
  const undone = queue.add(() => {
    database.exec('rollback');
    throw new Error('disk full');
  });
  const attempts = [write('a'), undone, write('b')];
  await expect(Promise.all(attempts)).rejects.toThrow('disk full');
  expect(await outcomes(attempts)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(written()).toEqual([]);
});

test('more than a group holds goes into several, in order, and draining waits for none', async () => {
  const names = Array.from({ length: 2_500 }, (_, number) => String(number).padStart(4, '0'));
  const attempts = names.map((name) => write(name));
  queue.drain();
  expect(commits).toBe(3);
  expect(await Promise.all(attempts)).toEqual(names);
  expect(written()).toEqual(names);
});
