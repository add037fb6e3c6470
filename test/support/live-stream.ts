/** One event of a stream, as its reader has it. */
export interface LiveEvent {
  readonly event: string;
  readonly id?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stream of server-sent events, read through the network as a browser does. */
export class LiveStream {
  readonly events: LiveEvent[] = [];
  readonly comments: string[] = [];
  /** Resolves when the stream has ended, by whomever. */
  readonly ended: Promise<void>;
  private readonly cutting: AbortController;
  private waiting: (() => void)[] = [];

  private constructor(
    readonly answer: Response,
    cutting: AbortController,
  ) {
    this.cutting = cutting;
    this.ended = this.read().catch(() => undefined);
  }

  /** @param headers who asks, and what they have seen */
  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<LiveStream> {
    const cutting = new AbortController();
    const answer = await fetch(`${url}/api/v1/events`, { headers, signal: cutting.signal });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
    return new LiveStream(answer, cutting);
  }

  /** What was said to be recorded. */
  get recorded(): LiveEvent['data'][] {
    return this.events.filter(({ event }) => event === 'recorded').map(({ data }) => data);
  }

  /** The id of the last event, by which it can be gone on after. */
  get lastId(): string {
    return this.events.findLast(({ id }) => id !== undefined)?.id ?? '';
  }

  /** Resolves as soon as something holds of what has come. */
  async until(holds: (stream: this) => boolean): Promise<void> {
    while (!holds(this)) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The connection breaks. */
  async cut(): Promise<void> {
    this.cutting.abort();
    await this.ended;
  }

  private async read(): Promise<void> {
    let rest = '';
    for await (const text of this.answer.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
      for (const wake of this.waiting.splice(0)) wake();
    }
  }

  private take(block: string): void {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      const [, name = '', value = ''] = /^(\w*): ?(.*)$/.exec(line) ?? [];
      if (name === '') this.comments.push(value);
      else fields.set(name, value);
    }
    const [event, data, id] = [fields.get('event'), fields.get('data'), fields.get('id')];
    if (event === undefined || data === undefined) return;
    this.events.push({
      event,
      ...(id !== undefined && { id }),
      data: JSON.parse(data) as LiveEvent['data'],
    });
  }
}
