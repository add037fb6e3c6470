import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { CommandOutcome } from '../watched/outcome.js';

/** Upper bounds, in seconds: from a command on a fast disk to a query that judges years. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const EVENTS = [1, 2, 5, 10, 50, 100, 500, 1_000];

/** How far the views are behind the store. */
interface Behind {
  readonly events: number;
  /** Milliseconds. */
  readonly age: number;
}

/** What is read when somebody scrapes, and not before. */
export interface Readings {
  readonly lag: () => Promise<Behind>;
  readonly verdicts: () => Promise<ReadonlyMap<string, number>>;
}

/**
 * What Prometheus is told. No label holds an id, or anything about a person: commands, codes, routes and outcomes are
 * names from the sources.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly commands = new Counter({
    name: 'sla_commands_total',
    help: 'Commands by name and outcome: accepted, refused (code says why), failed.',
    labelNames: ['command', 'outcome', 'code'],
    registers: [this.registry],
  });
  private readonly appends = new Histogram({
    name: 'sla_append_duration_seconds',
    help: 'Time that an append to the event store took.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly batches = new Histogram({
    name: 'sla_append_events',
    help: 'Events in an append.',
    buckets: EVENTS,
    registers: [this.registry],
  });
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer, by the template of its route.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  countCommand(command: string, { outcome, code }: CommandOutcome): void {
    this.commands.inc({ command, outcome, code });
  }

  /** @param seconds that it took */
  countAppend(outcome: CommandOutcome['outcome'], events: number, seconds: number): void {
    this.appends.observe({ outcome }, seconds);
    if (outcome === 'accepted') this.batches.observe(events);
  }

  /** @param seconds that it took */
  countRequest(request: { method: string; route: string; status: number }, seconds: number): void {
    this.requests.observe(request, seconds);
  }

  /** Adds what is read at the moment of a scrape, and the process itself. */
  readFrom({ lag, verdicts }: Readings): void {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const age = new Gauge({
      name: 'sla_projection_lag_seconds',
      help: 'Age of the oldest event that the views have not taken in.',
      registers,
    });
    new Gauge({
      name: 'sla_projection_lag_events',
      help: 'Events that the views have not taken in; counted up to 10,000.',
      registers,
      async collect() {
        const behind = await lag();
        this.set(behind.events);
        age.set(behind.age / 1_000);
      },
    });
    new Gauge({
      name: 'sla_verdicts',
      help: 'Verdicts by outcome, as of now.',
      labelNames: ['outcome'],
      registers,
      async collect() {
        for (const [outcome, count] of await verdicts()) this.set({ outcome }, count);
      },
    });
  }

  /** In the format of `contentType`. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
