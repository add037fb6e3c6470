import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBusinessCalendar } from '#calendar';
import { judge } from '#compliance';
import { CalendarBook, parseTerms, TermsBook } from '#contract';
import type { Fact } from '#facts';
import { readMapping } from '#mapping';
import { readRules } from '../city/city-rules.js';
import { convertCity, type Converted } from '../city/convert.js';
import { CITY_MAPPING, factsOf, factsOfHistory, mappedCity, sayings } from '../city/mapped-city.js';
import { calendarsOf, termsOf } from '../city/promised.js';

const rules = readRules(new URL('../city/boston311-2013-2019.rules.json', import.meta.url));
const shared = process.env.SLA_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const csv = join(shared, 'data/boston311-2013-2019.csv.gz');
const isHere = existsSync(csv);
const out = mkdtempSync(join(tmpdir(), 'city-'));
afterAll(() => rmSync(out, { recursive: true }));

/** Made up: a night on which clocks go forward, one on which they go back, a case still open, and one without a promise. */
const MADE_UP = `case_id,type,open_local,target_local,closed_local,on_time
1001,Pick up Dead Animal,2014-03-09T02:30:00,2014-03-11T08:30:00,2014-03-10T09:00:00,ONTIME
1002,Bed Bugs,2014-11-02T01:30:00,2015-03-02T01:30:00,,ONTIME
1003,"Graffiti, ""Tags""",2015-07-01T10:00:00,2015-07-02T10:00:00,2015-07-01T09:59:58,ONTIME
1004,Pest Infestation - Residential,2015-07-03T10:00:00,,2015-07-03T23:59:59,ONTIME
`;

async function compare(
  file: string,
): Promise<{ converted: readonly Fact[]; mapped: readonly Fact[]; to: Converted }> {
  const to = await convertCity(file, rules, out);
  const { facts: mapped, problems } = await factsOf(await mappedCity(file));
  expect(problems).toEqual([]);
  return { converted: await factsOfHistory(to.history), mapped, to };
}

const isPublication = ({ type }: Fact): boolean => type === 'TermsPublished' || type === 'CalendarPublished';

/** The converter leaves terms and calendars in folders; the mapping publishes them. */
function verdictsAlike({ converted, mapped, to }: Awaited<ReturnType<typeof compare>>): number {
  const documents = (folder: string): unknown[] =>
    readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  const known = {
    terms: new TermsBook(documents(to.terms).map(parseTerms)),
    calendars: new CalendarBook(documents(to.calendars).map(parseBusinessCalendar)),
  };
  const nothing = { terms: new TermsBook([]), calendars: new CalendarBook([]) };
  const rows = judge(mapped, {}, nothing).map(({ verdict }) => JSON.stringify(verdict));
  expect(rows).toEqual(judge(converted, {}, known).map(({ verdict }) => JSON.stringify(verdict)));
  return rows.length;
}

describe('The mapping for the cases of a city', () => {
  it('publishes what the rules say was promised', async () => {
    const { before = [] } = readMapping(await readFile(CITY_MAPPING, 'utf8'));
    const published = (field: string): unknown => before.flatMap(({ data = {} }) => data[field] ?? []);
    const plain = (documents: Map<string, object>): unknown =>
      JSON.parse(JSON.stringify([...documents.values()])) as unknown;
    expect(published('calendar')).toEqual(plain(calendarsOf(rules)));
    expect(published('terms')).toEqual(plain(termsOf(rules)));
  });

  it('makes of some made-up cases what the converter makes of them, fact by fact and verdict by verdict', async () => {
    const file = join(out, 'made-up.csv');
    writeFileSync(file, MADE_UP);
    const compared = await compare(file);
    expect(sayings(compared.mapped.filter((fact) => !isPublication(fact)))).toEqual(
      sayings(compared.converted),
    );
    expect(verdictsAlike(compared)).toBe(3);
  });
});

const title = 'The real cases of a city, mapped';

(isHere ? describe : describe.skip)(
  isHere ? title : `SKIPPED: ${title} (the shared folder has no such data)`,
  () => {
    it('are the facts of the converter, all 52,317 of them, and get the same verdicts', async () => {
      const compared = await compare(csv);
      const facts = compared.mapped.filter((fact) => !isPublication(fact));
      expect(sayings(facts)).toEqual(sayings(compared.converted));
      expect(facts).toHaveLength(52_317);
      expect(verdictsAlike(compared)).toBe(27_812);
    });
  },
);
