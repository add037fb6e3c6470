import { CONFIRMATION, REPORT } from './event-store-thread.js';
import type { KeyedRequest, ServedProcess } from './served-process.js';

/** Callers who send each request until they hear that it was recorded, and remember what they heard. */
export class InsistentCallers {
  /** Key → the answer, to the letter. */
  readonly acknowledged = new Map<string, string>();
  private readonly requests = new Map<string, KeyedRequest>();
  private count = 0;

  constructor(private readonly callers: number) {}

  /** What was sent before, and then more and more, until the server answers no longer. */
  async sendUntilDeath(server: ServedProcess, onAnswer: () => void): Promise<void> {
    await this.sendAgain(server);
    await Promise.all(
      Array.from({ length: this.callers }, async () => {
        while (await this.send(server, this.next())) onAnswer();
      }),
    );
  }

  /** What was sent and never answered. */
  async sendAgain(server: ServedProcess): Promise<void> {
    const unanswered = [...this.requests.values()].filter(({ key }) => !this.acknowledged.has(key));
    await Promise.all(unanswered.map((request) => this.send(server, request)));
  }

  /** Requests that were answered, sent again: which of them are answered differently now. */
  async answeredDifferently(server: ServedProcess, count: number): Promise<string[]> {
    const keys = [...this.acknowledged.keys()].slice(-count);
    const answers = await Promise.all(
      keys.map(async (key) => [key, await server.post(this.requests.get(key)!)] as const),
    );
    return answers.filter(([key, answer]) => answer !== this.acknowledged.get(key)).map(([key]) => key);
  }

  private async send(server: ServedProcess, request: KeyedRequest): Promise<boolean> {
    this.requests.set(request.key, request);
    const answer = await server.post(request);
    if (answer !== undefined) this.acknowledged.set(request.key, answer);
    return answer !== undefined;
  }

  /** A new ticket whose id is left to the server, or something on one of ten tickets that are known to exist. */
  private next(): KeyedRequest {
    this.count += 1;
    const key = `request-${this.count}`;
    const known = [...this.acknowledged.values()].slice(0, 10).flatMap(ticketIn);
    const ticketId = known[this.count % 12];
    return ticketId === undefined
      ? { key, path: 'tickets', body: { data: REPORT } }
      : { key, path: `tickets/${ticketId}/acknowledgements`, body: { data: CONFIRMATION } };
  }
}

function ticketIn(answer: string): string[] {
  const { ticketId } = JSON.parse(answer) as { ticketId?: string };
  return ticketId === undefined ? [] : [ticketId];
}
