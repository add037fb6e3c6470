import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor, judge, openWorld, trainingsOf } from '#compliance';
import { parseInstant } from '#facts';
import { CUSTOMERS } from '../../apps/cli/src/demo/cast.js';
import { END_OF_STORY } from '../../apps/cli/src/demo/story.js';
import { SystemClock } from '#event-store';
import { sla, temporaryFolder } from '../support/command-line.js';
import { fileEventStore } from '../support/event-store-adapters.js';
import { type PlayedStory, playedStory, SEED } from '../support/demo-story.js';
import { at } from '../support/situation-time.js';

let story: PlayedStory;

beforeAll(async () => {
  story = await playedStory();
});

describe('the half-year', () => {
  test('is the same every time, ids and times of recording included, and another one with another seed', async () => {
    expect((await playedStory(SEED)).lines).toEqual(story.lines);
    const other = (await playedStory(SEED + 1)).lines;
    expect(other).not.toEqual(story.lines);
    expect(other.length).toBeGreaterThan(2_000);
  });

  test('is judged through the store as from the exported history, row for row', () => {
    const judged = judge(story.facts, { asOf: END_OF_STORY }).map(({ verdict }) => verdict);
    expect(story.verdicts).toEqual(judged);
    expect(story.verdicts.length).toBeGreaterThan(1_000);
  });

  test('was recorded in order, from New Year to the end of June', () => {
    const recorded = story.facts.map(({ recordedAt }) => recordedAt);
    expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
    expect(story.facts.every(({ occurredAt, recordedAt }) => occurredAt <= recordedAt)).toBe(true);
    expect(new Set(story.facts.map(({ id }) => id)).size).toBe(story.facts.length);
    const reports = story.ofType('TicketReported').map(({ occurredAt }) => occurredAt);
    expect(Math.min(...reports)).toBeGreaterThan(parseInstant(at('Thu 2026-01-01 00:00')));
    expect(Math.max(...reports)).toBeLessThan(parseInstant(at('Wed 2026-07-01 00:00')));
    expect(reports.length).toBeGreaterThan(300);
    expect(reports.length).toBeLessThan(500);
  });
});

describe('thirty customers', () => {
  test('with every package and with none; contracts amended, ended, begun later; price levels', () => {
    const registered = story.ofType('CustomerRegistered');
    expect(new Set(registered.map(({ stream }) => stream)).size).toBe(30);
    const signed = story.ofType('ContractSigned');
    const packages = new Set(signed.map(({ data }) => (data as { termsId: string }).termsId));
    expect([...packages].sort()).toEqual(['variant-1', 'variant-2', 'variant-3']);
    expect(signed.length).toBeLessThan(CUSTOMERS.length);
    expect(story.ofType('ContractAmended')).toHaveLength(1);
    expect(story.ofType('ContractEnded')).toHaveLength(1);
    expect(registered.filter(({ data }) => 'priceLevel' in (data as object)).length).toBeGreaterThan(3);
  });

  test('one of them without a package pays so often that a package would be cheaper', () => {
    const world = openWorld(story.facts, { asOf: END_OF_STORY });
    const [advice] = adviceFor(world, 'c-bakery');
    expect(advice).toMatchObject({ advise: 'package', cheapest: 'variant-1' });
    const variant =
      advice?.advise === 'package'
        ? advice.variants.find(({ termsId }) => termsId === 'variant-1')
        : undefined;
    expect(Number(variant?.saving)).toBeGreaterThan(0);
    expect(trainingsOf(world, '2026').held).toBe(3);
  });
});

describe('sla demo', () => {
  const folder = join(temporaryFolder(), 'half-year');

  // The second run replaces what the first one has left.
  test.each([
    ['en', 'Half a year of a made-up supplier', /^Reaction +9\d% +\d+\/\d+ /m, 'Good Friday'],
    ['sk', 'Polrok vymysleného dodávateľa', /^Reakčná doba +9\d\s% +\d+\/\d+ /m, 'Veľký piatok'],
  ])(
    'in %s prints the table, one breach explained, and what to try next',
    async (language, title, row, dayOfRest) => {
      const { status, stdout, stderr } = await sla(['demo', '--store', folder, '--lang', language]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(title);
      expect(stdout).toMatch(row);
      expect(stdout).toContain('T-good-friday');
      expect(stdout).toContain(dayOfRest);
      const tables = stdout.split('\n').filter((line) => !line.includes('npm run'));
      expect(Math.max(...tables.map(({ length }) => length))).toBeLessThanOrEqual(115);
    },
  );

  test('leaves a store that the other commands read, as they are told to at its end', async () => {
    const { stdout } = await sla(['demo', '--store', folder]);
    const commands = [...stdout.matchAll(/^ {2}npm run -s sla -- (.*)$/gm)].map(
      ([, command]) => command ?? '',
    );
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const { status, stdout: answer, stderr } = await sla(command.split(' '));
      expect([command, status, stderr]).toEqual([command, 0, '']);
      expect(answer).not.toBe('');
    }
  });

  test('gives programs the same bytes in every time zone', async () => {
    const answers: string[] = [];
    const zone = process.env.TZ;
    for (process.env.TZ of ['UTC', 'Pacific/Auckland']) {
      const { status, stdout } = await sla(['demo', '--store', folder, '--json']);
      expect(status).toBe(0);
      answers.push(stdout);
    }
    if (zone !== undefined) process.env.TZ = zone;
    expect(answers[0]).toBe(answers[1]);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject({
      customers: 30,
      events: story.facts.length,
      explained: { ticketId: 'T-good-friday', guarantee: 'reaction', outcome: 'breached' },
    });
  });
});

describe('a store that is not a demo’s', () => {
  test('is refused, and stays as it was', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'ledger.sqlite');
    writeFileSync(file, 'years of work');
    const { status, stdout, stderr } = await sla(['demo', '--store', folder]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('NOT_EMPTY');
    expect(readFileSync(file, 'utf8')).toBe('years of work');
    expect(existsSync(join(folder, '.sla-demo'))).toBe(false);
  });

  test('nor is one that began as a demo’s, and in which somebody went on', async () => {
    const folder = join(temporaryFolder(), 'half-year');
    expect((await sla(['demo', '--store', folder])).status).toBe(0);
    const store = fileEventStore(join(folder, 'ledger.sqlite'), new SystemClock());
    const metadata = { schema: 1, actor: 'me', correlationId: '1', causationId: '1' };
    const fact = {
      type: 'TrainingHeld',
      occurredAt: END_OF_STORY,
      data: { title: 'Mine', participants: 1 },
    };
    await store.append(
      'supplier',
      [{ ...fact, id: '0198c0de-0000-7000-8000-000000000001', metadata }],
      'any',
    );
    await store.close();
    const { status, stderr } = await sla(['demo', '--store', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain('NOT_EMPTY');
  });

  test('nor one that an interrupted demo has left behind, while somebody writes to it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'ledger.sqlite');
    writeFileSync(join(folder, '.sla-demo'), '');
    const store = fileEventStore(file, new SystemClock());
    const { status, stderr } = await sla(['demo', '--store', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain('STORE_LOCKED');
    expect(existsSync(file)).toBe(true);
    await store.close();
  });

  test('a seed that is no number is misuse', async () => {
    expect((await sla(['demo', '--seed', 'x'])).status).toBe(2);
  });
});
