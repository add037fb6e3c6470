import { ConnectionEnded } from './errors.js';

/** Lets so many pass at a time, in the order of their coming. */
export class Slots {
  private readonly waiting: { readonly enter: () => void; readonly refuse: (error: Error) => void }[] = [];
  private isClosed = false;

  constructor(private free: number) {}

  /** @throws ConnectionEnded where it was closed before there was room */
  async enter(): Promise<void> {
    if (this.isClosed) throw new ConnectionEnded();
    if (this.free === 0) {
      return new Promise((enter, refuse) => {
        this.waiting.push({ enter, refuse });
      });
    }
    this.free -= 1;
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next) next.enter();
    else this.free += 1;
  }

  close(): void {
    this.isClosed = true;
    for (const { refuse } of this.waiting.splice(0)) refuse(new ConnectionEnded());
  }
}
