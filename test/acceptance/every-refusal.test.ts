import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { customerRejections } from '#customer';
import { changeRejections } from '#facts';
import { ticketRejections } from '#ticket';
import type { Answer } from '../support/event-store-server.js';
import { CONFIRMATION, Thread } from '../support/event-store-thread.js';
import { type Posted, REFUSALS } from '../support/refusals.js';

/** Of a change whose text was erased, or that an older history only names: nothing over HTTP leads there at once. */
const ELSEWHERE = 'CHANGE_NOT_DESCRIBED';

describe('every refusal of the rules', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await Thread.withAcme();
  });
  afterEach(() => thread.close());

  const post = ([path, body, person = 'eva']: Posted, language = 'en'): Promise<Answer> =>
    thread.server.as(person).post(path, body, { 'accept-language': language });

  test('is among those below', () => {
    const codes = new Set<string>([...ticketRejections, ...customerRejections, ...changeRejections]);
    codes.delete(ELSEWHERE);
    expect(Object.keys(REFUSALS).sort()).toEqual([...codes].sort());
  });

  test.each(Object.entries(REFUSALS))(
    '%s is told as a problem with its field, in both languages, and nothing is written',
    async (code, { given, when, status, field }) => {
      for (const posted of given) expect(await post(posted)).toMatchObject({ status: 201 });
      const before = await thread.server.store.newestPosition();
      const [english, slovak] = [await post(when), await post(when, 'sk')];
      expect(english).toMatchObject({
        status,
        contentType: 'application/problem+json; charset=utf-8',
        body: { code, field, status, detail: expect.stringMatching(/^\w.*\.$/) },
      });
      expect(slovak).toMatchObject({ status, body: { code, field, detail: expect.stringMatching(/\.$/) } });
      expect(slovak.body.detail).not.toBe(english.body.detail);
      expect(await thread.server.store.newestPosition()).toEqual(before);
    },
  );

  test('a check of the exchange that ends before it begins, too', async () => {
    const check = { contractId: 'acme-1', technician: 'tech-1', findings: 'none' };
    const times = { startedAt: '2026-03-27T10:00:00+01:00', endedAt: '2026-03-27T09:00:00+01:00' };
    expect(await post(['customers/acme/pbx-checks', { data: { ...check, ...times } }])).toMatchObject({
      status: 422,
      body: { code: 'END_BEFORE_START', field: 'endedAt' },
    });
  });

  test('a late command is none: the promise is broken already, and the fact is recorded', async () => {
    for (const posted of REFUSALS.TICKET_ALREADY_REPORTED?.given ?? []) await post(posted);
    thread.clock.set('2026-03-31T10:00:00+02:00');
    const late = await post(['tickets/T1/acknowledgements', { data: CONFIRMATION }]);
    expect(late).toMatchObject({ status: 201 });
    const { body } = await thread.server.get('tickets/T1', { minPosition: String(late.body.position) });
    expect(body.verdicts).toContainEqual(
      expect.objectContaining({
        guarantee: 'reaction',
        outcome: 'breached',
        stoppedAt: '2026-03-31T08:00:00.000Z',
      }),
    );
  });
});
