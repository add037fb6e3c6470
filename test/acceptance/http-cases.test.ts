import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, type Question, type Verdict } from '#compliance';
import { type Fact, formatInstant } from '#facts';
import { factsOf } from '#history';
import { temporaryFolder } from '../support/command-line.js';
import { StoppedClock } from '../support/event-store-samples.js';
import { ServerUnderTest } from '../support/event-store-server.js';
import { imported as importedByCommand } from '../support/import-command.js';
import { type CaseLines, questionsOf, readCaseLines, REFUSED_LINES } from '../support/imported-cases.js';
import { codesOf, IMPORTED_AT, importLines } from '../support/imported-file.js';

/** The independent reference does not know these two. */
const NOT_IN_REFERENCE = ['included-remote', 'repeat-warning'];

const cases = readCaseLines();
const clock = new StoppedClock(Date.parse(IMPORTED_AT));

/** What was accepted of a case. */
function acceptedOf({ case: name, history }: CaseLines): Fact[] {
  return factsOf(history.filter((_, index) => !(index + 1 in (REFUSED_LINES[name] ?? {}))));
}

const inText = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row));
const judged = (facts: readonly Fact[], question: Question): string[] =>
  inText(judge(facts, question).map(({ verdict }) => verdict));

/** Asks a server that holds a case, at the instants of one question. */
class Reader {
  private constructor(
    private readonly server: ServerUnderTest,
    private readonly query: Record<string, string>,
  ) {}

  static async of(server: ServerUnderTest, question: Question): Promise<Reader> {
    const instants = Object.entries(question).map(
      ([name, at]) => [name, formatInstant(at as number)] as const,
    );
    const minPosition = String(await server.store.newestPosition());
    return new Reader(server, { ...Object.fromEntries(instants), minPosition });
  }

  /** Ticket by ticket, then contract by contract. */
  async oneByOne(facts: readonly Fact[]): Promise<string[]> {
    const streams = new Set(
      facts.map(({ stream }) => stream).filter((stream) => stream.startsWith('ticket-')),
    );
    const contracts = new Set(
      facts.flatMap(({ type, data }) =>
        /^Contract(Signed|Amended)$/.test(type) ? (data as { contractId: string }).contractId : [],
      ),
    );
    const paths = [
      ...[...streams].sort().map((stream) => `tickets/${stream.slice('ticket-'.length)}`),
      ...[...contracts].sort().map((contractId) => `contracts/${contractId}/verdicts`),
    ];
    const found: Verdict[] = [];
    for (const path of paths) found.push(...(await this.verdicts(path)));
    return inText(found);
  }

  /** In pages. */
  async inPages(): Promise<string[]> {
    const found: Verdict[] = [];
    for (let after: string | undefined; ;) {
      const { verdicts, next } = await this.get('verdicts', { limit: '25', ...(after && { after }) });
      found.push(...(verdicts as Verdict[]));
      if (next === null) return inText(found);
      after = next as string;
    }
  }

  async verdicts(path: string): Promise<Verdict[]> {
    return (await this.get(path)).verdicts as Verdict[];
  }

  private async get(path: string, more: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const { status, body } = await this.server.get(path, { ...this.query, ...more });
    expect([path, status, body.code]).toEqual([path, 200, undefined]);
    return body;
  }
}

describe('the cases of an independent reference, imported and read back over HTTP', () => {
  test('give the rows of the judge, ticket by ticket, contract by contract and in pages, as of and as known at', async () => {
    for (const [index, each] of cases.entries()) {
      const server = await ServerUnderTest.startInMemory(clock);
      const codes = codesOf(await importLines(server.store, each.history));
      expect([each.case, codes]).toEqual([each.case, REFUSED_LINES[each.case] ?? {}]);
      const facts = acceptedOf(each);
      const newest = Math.max(...facts.map(({ occurredAt }) => occurredAt));
      const [own = {}, now = {}, ...others] = questionsOf(each);
      const atOnce = await Reader.of(server, { asOf: newest, ...own });
      const rows = await atOnce.oneByOne(facts);
      expect([each.case, ...rows]).toEqual([each.case, ...judged(facts, own)]);
      if (!(each.case in REFUSED_LINES)) expect(withoutUnknown(rows)).toEqual(inText(each.verdicts));
      // One of the two that lie between, in turn: it is the judge of all facts that costs the time.
      const between = { asOf: newest, ...others[index % 2] };
      for (const question of [{ ...now, asOf: clock.now() }, between]) {
        const paged = await (await Reader.of(server, question)).inPages();
        expect([each.case, ...paged]).toEqual([each.case, ...judged(facts, question)]);
      }
      await server.stop();
    }
  });
});

function withoutUnknown(rows: readonly string[]): string[] {
  return rows.filter((row) => !NOT_IN_REFERENCE.includes((JSON.parse(row) as Verdict).guarantee));
}

describe('imported by the command itself, into a folder that a server then opens', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['case-00007', 'case-00118', 'case-00219'])(
    '%s gives them too; what was refused is named',
    async (name) => {
      const each = cases.find(({ case: other }) => other === name);
      if (!each) throw new Error(`There is no ${name}`);
      const [file, store] = [join(folder, `${name}.jsonl`), join(folder, name)];
      writeFileSync(file, each.history.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const refused = Object.keys(REFUSED_LINES[name] ?? {}).length;
      const { status, summary } = await importedByCommand(file, store);
      expect([status, summary.rejected]).toEqual([refused > 0 ? 1 : 0, refused]);
      const server = await ServerUnderTest.start(store, clock);
      const facts = acceptedOf(each);
      const newest = Math.max(...facts.map(({ occurredAt }) => occurredAt));
      for (const question of questionsOf(each)) {
        const reader = await Reader.of(server, { asOf: newest, ...question });
        expect(await reader.oneByOne(facts)).toEqual(judged(facts, question));
      }
      await server.stop();
    },
  );
});
