/** Entries that are kept: those used last. */
const CAPACITY = 10_000;

/** What is known about names, as much of it as is worth remembering. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();

  get(name: string): Value | undefined {
    return this.values.get(name);
  }

  set(name: string, value: Value): void {
    this.values.delete(name);
    this.values.set(name, value);
    if (this.values.size <= CAPACITY) return;
    const [oldest] = this.values.keys();
    if (oldest !== undefined) this.values.delete(oldest);
  }

  clear(): void {
    this.values.clear();
  }

  forget(name: string): void {
    this.values.delete(name);
  }
}
