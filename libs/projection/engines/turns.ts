/** Lets one piece of work begin when the one before it has ended. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<Found>(work: () => Promise<Found>): Promise<Found> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
