/** Lets those who want the same thing have it one after the other, and all others at the same time. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** @param names of everything that the deed wants, each of them once */
  take<Result>(names: readonly string[], deed: () => Promise<Result>): Promise<Result> {
    const before = names.map((name) => this.last.get(name)).filter((turn) => turn !== undefined);
    const turn = before.length > 0 ? Promise.allSettled(before).then(deed) : deed();
    const isOver = (): void => {
      for (const name of names) if (this.last.get(name) === turn) this.last.delete(name);
    };
    for (const name of names) this.last.set(name, turn);
    turn.then(isOver, isOver);
    return turn;
  }
}
