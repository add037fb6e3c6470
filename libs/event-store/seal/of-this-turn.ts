/** What has been found, until the event loop goes round: asked for page by page, it is looked up once a page. */
export class OfThisTurn<Value> {
  private readonly found = new Map<string, Value>();

  remember(name: string, find: () => Value): Value {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const value = find();
    if (this.found.size === 0) setImmediate(() => this.forget());
    this.found.set(name, value);
    return value;
  }

  forget(): void {
    this.found.clear();
  }
}
