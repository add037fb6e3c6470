import { describe, expect, test } from '@jest/globals';
import { judge } from '#compliance';
import { type Case, readCases } from '../support/event-store-import.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { ServerUnderTest } from '../support/event-store-server.js';
import { HttpHistory } from '../support/http-history.js';

/** Why facts of these histories are refused as commands; `sla judge` takes a history as it stands. */
const REASONS = {
  correction: 'a correction moves an event to after everything that the history holds, which is the future',
  report:
    'the report was corrected to a later instant, so what stands before it now happened to no ticket yet',
  fault: 'the hardware fault was retracted or moved, so nothing could be shipped, delivered or restored',
};

/** Case → the first refusal, and why. */
const REFUSED: Readonly<Record<string, readonly [refusal: string, reason: string]>> = {
  'case-00011': ['OccurrenceCorrected IN_THE_FUTURE data.occurredAt', REASONS.correction],
  'case-00015': ['OccurrenceCorrected IN_THE_FUTURE data.occurredAt', REASONS.correction],
  'case-00051': ['TicketAcknowledged BEFORE_REPORT occurredAt', REASONS.report],
  'case-00085': ['TicketResolved BEFORE_REPORT occurredAt', REASONS.report],
  'case-00098': ['TicketResolved BEFORE_REPORT occurredAt', REASONS.report],
  'case-00118': ['ReplacementShipped NO_HARDWARE_FAULT occurredAt', REASONS.fault],
  'case-00120': ['TicketAcknowledged BEFORE_REPORT occurredAt', REASONS.report],
  'case-00210': ['OccurrenceCorrected IN_THE_FUTURE data.occurredAt', REASONS.correction],
  'case-00217': ['ReplacementShipped NO_HARDWARE_FAULT occurredAt', REASONS.fault],
  'case-00219': ['TechnicianRequested BEFORE_REPORT occurredAt', REASONS.report],
};

const cases = readCases();

describe('the histories of an independent reference, sent as commands one by one over HTTP', () => {
  test('are accepted, but for those that the rules refuse, and judged as `sla judge` judges them, row for row', async () => {
    const refused: Record<string, string> = {};
    for (const each of cases) {
      const { refusal, rows } = await played(each);
      if (refusal !== undefined) refused[each.name] = refusal;
      else expect([each.name, ...rows]).toEqual([each.name, ...judged(each)]);
    }
    const expected = Object.entries(REFUSED).map(([name, [refusal]]) => [name, refusal]);
    expect(refused).toEqual(Object.fromEntries(expected));
  });

  /** When the newest of its events has happened; asked about the instant that the case names. */
  const newest = ({ history }: Case): number => Math.max(...history.map(({ occurredAt }) => occurredAt));
  const asOf = (each: Case): number => each.asOf ?? newest(each);

  const judged = (each: Case): string[] =>
    judge(each.history, { asOf: asOf(each) }).map(({ verdict }) => JSON.stringify(verdict));

  const played = async (each: Case): Promise<{ refusal: string | undefined; rows: string[] }> => {
    const server = await ServerUnderTest.startInMemory(new StoppedClock(newest(each)));
    const history = new HttpHistory(server);
    let refusal: string | undefined;
    for (const fact of each.history) {
      const { status, body } = await history.record(fact);
      if (status !== 201) refusal ??= `${fact.type} ${String(body.code)} ${String(body.field)}`;
    }
    await server.view.waitFor(await server.store.newestPosition());
    const judgements = await server.view.allJudgements({ asOf: asOf(each) });
    const rows = judgements.map(({ verdict }) => JSON.stringify(verdict));
    await server.stop();
    return { refusal, rows };
  };
});
