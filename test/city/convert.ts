import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type CityCase, cityCases } from './city-cases.js';
import { type CityRules, promiseOf } from './city-rules.js';
import { LocalTimes } from './local-time.js';
import { calendarsOf, customerEvents, type Document, termsOf, WITHOUT_PROMISE } from './promised.js';

/** Where `convertCity` put what `sla judge` reads. */
export interface Converted {
  readonly history: string;
  readonly terms: string;
  readonly calendars: string;
  readonly cases: number;
  /** Cases for which nothing was promised: they are in the history and get no verdict. */
  readonly withoutPromise: number;
}

/**
 * Turns a city's cases into a history, its promises into terms, its service hours into calendars.
 *
 * @param csv file of cases, compressed or not
 * @param out directory, made where it is missing
 * @throws Error with the line of the case that cannot be a ticket
 */
export async function convertCity(csv: string, rules: CityRules, out: string): Promise<Converted> {
  const places = {
    history: join(out, 'history.jsonl'),
    terms: join(out, 'terms'),
    calendars: join(out, 'calendars'),
  };
  await writeDocuments(places.terms, termsOf(rules));
  await writeDocuments(places.calendars, calendarsOf(rules));
  const counts = { cases: 0, withoutPromise: 0 };
  await pipeline(historyLines(csv, rules, counts), createWriteStream(places.history));
  return { ...places, ...counts };
}

async function writeDocuments(directory: string, documents: ReadonlyMap<string, Document>): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, document] of documents) {
    await writeFile(join(directory, name), `${JSON.stringify(document, null, 2)}\n`);
  }
}

async function* historyLines(
  csv: string,
  rules: CityRules,
  counts: { cases: number; withoutPromise: number },
): AsyncGenerator<string> {
  const times = new LocalTimes(rules.zone);
  for (const event of customerEvents(rules, times)) yield lineOf(event);
  for await (const each of cityCases(csv)) {
    const customerId = promiseOf(rules, each.type, each.openLocal)?.id ?? WITHOUT_PROMISE;
    counts.cases += 1;
    if (customerId === WITHOUT_PROMISE) counts.withoutPromise += 1;
    yield ticketEvents(each, customerId, rules, times).map(lineOf).join('');
  }
}

/** A closing stays where the city put it, also before the opening: a history holds what was stated. */
function ticketEvents(each: CityCase, customerId: string, rules: CityRules, times: LocalTimes): Document[] {
  const stream = `ticket-${each.caseId}`;
  try {
    requireHorizon(each.openLocal, rules);
    const reported = {
      stream,
      type: 'TicketReported',
      occurredAt: times.withOffset(each.openLocal),
      data: { customerId, channel: 'portal', kind: 'fault', subject: each.type },
    };
    if (each.closedLocal === '') return [reported];
    const occurredAt = times.withOffset(each.closedLocal);
    return [
      reported,
      { stream, type: 'TicketResolved', occurredAt, data: { summary: 'Closed by the city' } },
    ];
  } catch (error) {
    throw new Error(`line ${each.line}: ${(error as Error).message}`, { cause: error });
  }
}

function requireHorizon(openLocal: string, { horizon }: CityRules): void {
  if (openLocal < horizon.from || openLocal.slice(0, 10) >= horizon.until) {
    throw new Error(`opened outside the horizon of the rules: ${openLocal}`);
  }
}

function lineOf(event: Document): string {
  return `${JSON.stringify(event)}\n`;
}
