import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { openViewEngine, type ViewEngine } from '#projection';
import { postgresPrograms, startPostgres, type ThrowawayPostgres } from './postgres.js';

/** Opens empty views in a database of that name, which this process feeds. */
type Open = (name: string) => Promise<ViewEngine>;

/**
 * A test over views in a PostgreSQL of its own.
 *
 * @param what is tested, for the list of what was skipped where PostgreSQL is not installed
 */
export function testInPostgres(what: string, work: (open: Open) => Promise<void>): void {
  const programs = postgresPrograms();
  const described = programs === undefined ? describe.skip : describe;
  described(programs === undefined ? `SKIPPED: ${what} in PostgreSQL, which is not installed` : what, () => {
    let server: ThrowawayPostgres;
    beforeAll(async () => {
      server = await startPostgres(programs ?? '');
    });
    afterAll(() => server.stop());

    test('in PostgreSQL', () =>
      work(async (name) => {
        const engine = openViewEngine({ viewFile: '', viewsUrl: await server.database(name) });
        await engine.tryLead();
        return engine;
      }));
  });
}
