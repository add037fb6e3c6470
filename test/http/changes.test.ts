import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LedgerViews } from '#projection';
import { twoCustomers, type TwoCustomers } from '../support/two-customers.js';

interface Change {
  readonly changeId: string;
  readonly state: string;
}

const EVA = { id: 'eva', roles: ['agent'] } as const;
const IVAN = { id: 'ivan', roles: ['manager'] } as const;

const EXCUSE = {
  type: 'WorkExcused',
  change: {
    from: '2026-03-30T08:30:00+02:00',
    until: '2026-03-30T10:00:00+02:00',
    reason: 'force-majeure',
    evidence: 'The street was closed',
  },
};

describe('changes that wait for a second person', () => {
  let story: TwoCustomers;
  beforeEach(async () => {
    story = await twoCustomers();
  });
  afterEach(() => story.server.close());

  const changes = async (query = ''): Promise<Change[]> => {
    const { body } = await story.get(`changes${query}`);
    return body.changes as Change[];
  };
  const ids = async (query?: string): Promise<string[]> =>
    (await changes(query)).map(({ changeId }) => changeId);

  const propose = (
    changeId: string,
    data: object = EXCUSE,
    path = 'tickets/T1',
  ): ReturnType<TwoCustomers['post']> =>
    story.post(`${path}/change-proposals`, { data: { changeId, ...data } }, EVA);
  const decide = (changeId: string, stage: string, data?: object): ReturnType<TwoCustomers['post']> =>
    story.post(`tickets/T1/change-proposals/${changeId}/${stage}`, data ? { data } : {}, IVAN);

  test('stand in one list, wherever they were proposed, with who proposed what', async () => {
    const [registered] = (await story.get('audit?type=CustomerRegistered&customerId=zeta')).body.entries as {
      eventId: string;
      occurredAt: string;
    }[];
    const twice = { eventId: registered?.eventId, reason: 'Entered twice' };
    await propose('excuse-1');
    await propose('taken-1', { type: 'FactRetracted', change: twice }, 'customers/zeta');
    await story.post('tickets/T2/change-proposals', {
      data: { changeId: 'void-1', type: 'TicketVoided', change: { reason: 'spam' } },
    });
    expect(await changes()).toEqual([
      {
        ...{ changeId: 'excuse-1', stream: 'ticket-T1', ticketId: 'T1', kind: 'WorkExcused' },
        ...{ proposedBy: 'eva', proposedAt: '2026-03-30T10:00:00.000Z', state: 'open' },
        data: expect.objectContaining({ change: EXCUSE.change }),
      },
      expect.objectContaining({
        ...{ changeId: 'taken-1', customerId: 'zeta', kind: 'FactRetracted' },
        fact: {
          ...{ eventId: registered?.eventId, type: 'CustomerRegistered' },
          occurredAt: registered?.occurredAt,
        },
      }),
      expect.objectContaining({ changeId: 'void-1', ticketId: 'T2', proposedBy: 'the-manager' }),
    ]);
  });

  test('about a fact say what it was, and when it happened as it stood by then', async () => {
    const facts = (await story.get('audit?stream=customer-zeta')).body.entries as { eventId: string }[];
    const eventId = facts[0]?.eventId;
    const moved = (occurredAt: string): object => ({
      type: 'OccurrenceCorrected',
      change: { eventId, occurredAt, reason: 'Typed wrongly' },
    });
    const stated = async (query = ''): Promise<unknown[]> =>
      ((await changes(query)) as unknown as { fact: { occurredAt: string } }[]).map(
        ({ fact }) => fact.occurredAt,
      );
    await propose('first', moved('2025-12-30T09:00:00+01:00'), 'customers/zeta');
    const [before] = await stated();
    story.server.clock.set('2026-03-31T12:00:00+02:00');
    await story.post('customers/zeta/change-proposals/first/approval', {}, IVAN);
    await propose('second', moved('2025-12-29T09:00:00+01:00'), 'customers/zeta');
    expect(await stated()).toEqual(['2025-12-30T08:00:00.000Z']);
    expect(await stated('?asKnownAt=2026-03-30T12:00:00%2B02:00')).toEqual([before]);
    expect(before).not.toBe('2025-12-30T08:00:00.000Z');
  });

  test('new terms and calendars stand there too, until they are approved', async () => {
    await story.publishTerms('special');
    expect(await ids()).toEqual([]);
    expect(await changes('?state=approved')).toMatchObject([
      {
        ...{
          changeId: 'publish-special',
          stream: 'terms-special',
          termsId: 'special',
          kind: 'TermsPublished',
        },
        ...{ state: 'approved', proposedBy: 'eva', decidedBy: 'ivan', decidedAt: '2026-03-30T10:00:00.000Z' },
      },
    ]);
  });

  test('leave the list when they are approved, refused or withdrawn, and are found by that', async () => {
    for (const changeId of ['a', 'b', 'c', 'd']) await propose(changeId);
    await decide('a', 'approval');
    await decide('b', 'refusal', { reason: 'No proof' });
    await story.post('tickets/T1/change-proposals/c/withdrawal', {}, EVA);
    expect(await ids()).toEqual(['d']);
    expect(await ids('?state=open')).toEqual(['d']);
    expect(await ids('?state=approved')).toEqual(['a']);
    expect(await ids('?state=withdrawn')).toEqual(['c']);
    expect(await changes('?state=refused')).toMatchObject([
      { changeId: 'b', decidedBy: 'ivan', refusalReason: 'No proof' },
    ]);
  });

  test('are as they were at an earlier instant, and as they were known then', async () => {
    await propose('a');
    story.server.clock.set('2026-03-31T12:00:00+02:00');
    await decide('a', 'approval');
    expect(await ids()).toEqual([]);
    expect(await ids('?asOf=2026-03-30T12:00:00%2B02:00')).toEqual(['a']);
    expect(await ids('?asKnownAt=2026-03-30T12:00:00%2B02:00')).toEqual(['a']);
    expect(await ids('?asOf=2026-03-30T11:00:00%2B02:00')).toEqual([]);
  });

  test('in pages none is lost and none is there twice', async () => {
    for (let number = 1; number <= 7; number += 1) await propose(`c-${number}`);
    await decide('c-4', 'approval');
    const pages = await story.pages<Change>('changes?limit=2', 'changes');
    const seen = pages.map(({ changeId }) => changeId);
    expect(seen).toEqual(['c-1', 'c-2', 'c-3', 'c-5', 'c-6', 'c-7']);
  });

  test('are the same in views that are made anew', async () => {
    for (const changeId of ['a', 'b']) await propose(changeId);
    await decide('a', 'approval');
    const before = await story.get('changes?state=approved');
    await story.server.application.get(LedgerViews).feed.rebuild(story.server.store);
    expect((await story.get('changes?state=approved')).body).toEqual(before.body);
    expect(await ids()).toEqual(['b']);
  });

  test('are for agents and auditors, and never for customers', async () => {
    expect(await story.get('changes', 'customer')).toMatchObject({ status: 403 });
    for (const role of ['agent', 'auditor'] as const) {
      expect(await story.get('changes', role)).toMatchObject({ status: 200, body: { changes: [] } });
    }
  });

  test.each([
    ['changes?state=decided', 'INVALID_FIELD state'],
    ['changes?after=x', 'INVALID_CURSOR after'],
    ['changes?limit=ten', 'INVALID_FIELD limit'],
    ['changes?kind=WorkExcused', 'UNKNOWN_FIELD kind'],
  ])('%s is refused: %s', async (path, expected) => {
    const { body } = await story.get(path);
    expect(`${String(body.code)} ${String(body.field)}`).toBe(expected);
  });
});
