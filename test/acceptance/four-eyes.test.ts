import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { all } from '../support/event-store-samples.js';
import type { Answer } from '../support/event-store-server.js';
import type { Thread } from '../support/event-store-thread.js';
import { lateConfirmation, newestOf, reactionOf } from '../support/late-confirmation.js';

interface Explained {
  readonly verdict: { readonly guarantee: string; readonly outcome: string };
}

describe('what takes two people', () => {
  let thread: Thread;

  beforeEach(async () => {
    thread = await lateConfirmation();
  });
  afterEach(() => thread.close());

  const EXCUSE = {
    type: 'WorkExcused',
    change: {
      from: '2026-03-30T08:30:00+02:00',
      until: '2026-03-30T10:00:00+02:00',
      reason: 'force-majeure',
      evidence: 'The street was closed',
    },
  };
  const PROPOSALS = 'tickets/T1/change-proposals';

  const propose = (data: object = EXCUSE, changeId = 'excuse-1'): Promise<Answer> =>
    thread.server.as('eva').post(PROPOSALS, { data: { changeId, ...data } });
  const as = (person: string, stage: string, body: object = {}): Promise<Answer> =>
    thread.server.as(person).post(`${PROPOSALS}/excuse-1/${stage}`, body);
  const newest = (): Promise<unknown> => newestOf(thread, 'ticket-T1');
  const reaction = (answer: Answer): Promise<unknown> => reactionOf(thread, answer);

  test('an excuse is proposed by one and approved by another, and is then what the verdict goes by', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({ status: 201, etag: '"2"', body: { changeId: 'excuse-1', revision: 2 } });
    expect(await reaction(proposed)).toMatchObject({ outcome: 'breached' });
    const approved = await as('ivan', 'approval');
    expect(approved).toMatchObject({ status: 201, etag: '"3"' });
    expect(await reaction(approved)).toMatchObject({ outcome: 'met', excused: true });
    expect(await newest()).toEqual({
      type: 'WorkExcused',
      data: { ...EXCUSE.change, proposedBy: 'eva', approvedBy: 'ivan', changeId: 'excuse-1' },
    });
  });

  test('the proposal shows beforehand which verdicts would turn, and why', async () => {
    await propose();
    const { status, body } = await thread.server.get(`${PROPOSALS}/excuse-1/effect`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ changeId: 'excuse-1', asOf: '2026-03-30T10:00:00.000Z' });
    const rows = body.verdicts as { before: Explained; after: Explained }[];
    expect(rows.map(({ after }) => [after.verdict.guarantee, after.verdict.outcome])).toEqual([
      ['final-resolution', 'running'],
      ['reaction', 'met'],
      ['remote-resolution', 'running'],
    ]);
    expect(rows[1]).toMatchObject({
      before: {
        verdict: { outcome: 'breached' },
        sentence: { en: expect.stringMatching(/30 minutes too late/) },
      },
      after: { verdict: { excused: true }, sentence: { sk: expect.stringMatching(/ospravedlnený čas/) } },
    });
    expect(await newest()).toMatchObject({ type: 'ChangeProposed' });
  });

  test('nobody approves what they proposed themselves, in whatever letters', async () => {
    await propose();
    expect(await as('Eva', 'approval')).toMatchObject({ status: 422, body: { code: 'SAME_PERSON' } });
    expect(await newest()).toMatchObject({ type: 'ChangeProposed' });
  });

  test('it is approved once, also where two managers do it at the same time', async () => {
    await propose();
    const both = await Promise.all([as('ivan', 'approval'), as('zuzana', 'approval')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await as('ivan', 'refusal', { data: { reason: 'No proof' } })).toMatchObject({
      status: 409,
      body: { code: 'CHANGE_ALREADY_DECIDED' },
    });
    expect(await propose()).toMatchObject({ status: 409, body: { code: 'CHANGE_ALREADY_PROPOSED' } });
  });

  test('a manager refuses it with a reason, or the proposer takes it back', async () => {
    await propose();
    expect(await as('ivan', 'refusal')).toMatchObject({ status: 400, body: { code: 'MISSING_FIELD' } });
    expect(await as('ivan', 'withdrawal')).toMatchObject({ status: 403, body: { code: 'NOT_THE_PROPOSER' } });
    expect(await as('ivan', 'refusal', { data: { reason: 'No proof' } })).toMatchObject({ status: 201 });
    expect(await newest()).toEqual({
      type: 'ChangeRefused',
      data: { changeId: 'excuse-1', by: 'ivan', reason: 'No proof' },
    });
    await propose(EXCUSE, 'excuse-2');
    const withdrawn = await thread.server.as('eva').post(`${PROPOSALS}/excuse-2/withdrawal`, {});
    expect(withdrawn).toMatchObject({ status: 201 });
    expect(await newest()).toMatchObject({ type: 'ChangeRefused', data: { isWithdrawal: true } });
    expect(await as('ivan', 'approval')).toMatchObject({ status: 409 });
  });

  test('a ticket is voided, a time corrected and a fact retracted in the same way', async () => {
    const facts = await all(thread.server.store.readStream('ticket-T1'));
    const [, { id: eventId }] = facts as unknown as readonly [unknown, { id: string }];
    const correction = {
      eventId,
      occurredAt: '2026-03-30T09:00:00+02:00',
      reason: 'The mail server says 9:00',
    };
    await propose({ type: 'OccurrenceCorrected', change: correction });
    expect(await reaction(await as('ivan', 'approval'))).toMatchObject({ outcome: 'met' });
    expect(await newest()).toMatchObject({ data: { correctedBy: 'eva', approvedBy: 'ivan' } });

    await propose({ type: 'FactRetracted', change: { eventId, reason: 'Another ticket' } }, 'excuse-3');
    const retracted = await thread.server.as('ivan').post(`${PROPOSALS}/excuse-3/approval`, {});
    expect(await reaction(retracted)).toMatchObject({ outcome: 'breached', stoppedAt: null });

    await propose({ type: 'TicketVoided', change: { reason: 'spam' } }, 'excuse-4');
    const voided = await thread.server.as('ivan').post(`${PROPOSALS}/excuse-4/approval`, {});
    expect(await reaction(voided)).toMatchObject({ outcome: 'not-applicable' });
  });

  test.each([
    ['of something else', { type: 'TicketResolved', change: { summary: 'done' } }, 'INVALID_FIELD type'],
    [
      'that names its own approver',
      { ...EXCUSE, change: { ...EXCUSE.change, approvedBy: 'ivan' } },
      'UNKNOWN_FIELD change.approvedBy',
    ],
    ['by somebody else', { ...EXCUSE, by: 'ivan' }, 'UNKNOWN_FIELD by'],
    [
      'without evidence',
      { ...EXCUSE, change: { ...EXCUSE.change, evidence: '' } },
      'EMPTY_TEXT change.evidence',
    ],
    [
      'of a time that ends before it begins',
      { ...EXCUSE, change: { ...EXCUSE.change, until: '2026-03-30T08:00:00+02:00' } },
      'END_BEFORE_START until',
    ],
    [
      'about an event that is not there',
      { type: 'FactRetracted', change: { eventId: 'none', reason: 'wrong' } },
      'UNKNOWN_EVENT eventId',
    ],
  ])('a proposal %s is refused, since nobody could approve it', async (_, data, expected) => {
    const { body } = await propose(data);
    expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
    expect(await newest()).toMatchObject({ type: 'TicketAcknowledged' });
  });

  test.each(['excuses', 'voiding', 'corrections', 'retractions'])(
    'nobody records %s directly: the answer says where it is proposed',
    async (resource) => {
      const refused = await thread.server.as('ivan').post(`tickets/T1/${resource}`, { data: EXCUSE.change });
      expect(refused).toMatchObject({
        status: 422,
        body: {
          code: 'NEEDS_APPROVAL',
          eventType: expect.any(String),
          proposals: '/api/v1/tickets/T1/change-proposals',
        },
      });
      expect(await newest()).toMatchObject({ type: 'TicketAcknowledged' });
    },
  );
});
