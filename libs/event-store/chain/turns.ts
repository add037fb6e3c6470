/** Lets those who want the same thing have it one after the other, and all others at the same time. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<Result>(name: string, deed: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(name);
    const turn = before ? before.then(deed, deed) : deed();
    const isOver = (): void => {
      if (this.last.get(name) === turn) this.last.delete(name);
    };
    this.last.set(name, turn);
    turn.then(isOver, isOver);
    return turn;
  }
}
