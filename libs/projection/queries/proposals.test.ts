import { describe, expect, test } from '@jest/globals';
import type { Fact } from '#facts';
import { testInPostgres } from '../../../test/support/in-postgres.js';
import { eventOf } from '../../../test/support/views-as-judged.js';
import { SqliteViewEngine } from '../engines/sqlite-engine.js';
import type { ViewEngine } from '../engines/view-engine.js';
import { LedgerViews } from './ledger-views.js';
import { type KnownProposal, PROPOSAL_STATES, proposalsOf } from './proposals.js';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 30, 10);

/** One an hour. What a stream does not say is what is recorded in it. */
const FACTS = (
  [
    ['ticket-T1', 'ChangeProposed', { changeId: 'a', by: 'eva', type: 'WorkExcused' }],
    ['ticket-T1', 'ChangeProposed', { changeId: 'b', by: 'eva', type: 'TicketVoided' }],
    // Another ticket may have a change of the same name.
    ['ticket-T2', 'ChangeProposed', { changeId: 'a', by: 'jan', type: 'WorkExcused' }],
    ['ticket-T1', 'WorkExcused', { changeId: 'a', proposedBy: 'eva', approvedBy: 'ivan' }],
    ['ticket-T1', 'ChangeRefused', { changeId: 'b', by: 'ivan' }],
    ['ticket-T2', 'ChangeRefused', { changeId: 'a', by: 'jan', isWithdrawal: true }],
    // An older history does not say what was proposed.
    ['calendar-x', 'ChangeProposed', { changeId: 'c', by: 'eva' }],
  ] as const
).map(([stream, type, data], place): Fact => ({
  ...{ id: `f${place}`, stream, revision: place, type, data },
  ...{ occurredAt: NOW + place * HOUR, recordedAt: NOW + place * HOUR },
}));

async function tellStates(engine: ViewEngine): Promise<void> {
  const views = new LedgerViews(engine);
  await views.feed.apply(FACTS.map(eventOf));
  const ask = async (state: KnownProposal['state'] | undefined, hours = 99): Promise<string[]> => {
    const request = state === undefined ? {} : { state };
    const found = await views.ask({ asOf: NOW + hours * HOUR }, (asked) => proposalsOf(asked, request));
    return found.changes.map((each) => `${each.stream} ${each.changeId} ${each.state} ${each.decidedBy}`);
  };
  const all = [
    'ticket-T1 a approved ivan',
    'ticket-T1 b refused ivan',
    'ticket-T2 a withdrawn jan',
    'calendar-x c open null',
  ];
  expect(await ask(undefined)).toEqual(all);
  for (const state of PROPOSAL_STATES) {
    expect(await ask(state)).toEqual(all.filter((line) => line.includes(` ${state} `)));
  }
  expect(await ask('open', 3)).toEqual(['ticket-T1 b open null', 'ticket-T2 a open null']);
  expect(await ask('open', -1)).toEqual([]);
  const known = await views.ask({ asOf: Infinity, asKnownAt: NOW + 2 * HOUR }, (asked) =>
    proposalsOf(asked, { state: 'open' }),
  );
  expect(known.changes.map(({ position }) => position)).toEqual([0, 1, 2]);
  await views.close();
}

describe('what became of proposals', () => {
  test('is told by what follows them in their stream, at any instant', () =>
    tellStates(new SqliteViewEngine(':memory:')));
});

testInPostgres('what became of proposals', async (open) => {
  await tellStates(await open('proposals'));
});
