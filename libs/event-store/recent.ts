/** Entries in a generation. */
const GENERATION = 10_000;

/**
 * What is known about names, as much of it as is worth remembering: two generations, of which the older one goes when the
 * younger is full. What is used stays, and nothing has to be put in order for it.
 */
export class Recent<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  get(name: string): Value | undefined {
    const value = this.young.get(name);
    if (value !== undefined) return value;
    const older = this.old.get(name);
    if (older !== undefined) this.set(name, older);
    return older;
  }

  set(name: string, value: Value): void {
    this.young.set(name, value);
    if (this.young.size < GENERATION) return;
    this.old = this.young;
    this.young = new Map();
  }

  clear(): void {
    this.young.clear();
    this.old.clear();
  }

  forget(name: string): void {
    this.young.delete(name);
    this.old.delete(name);
  }
}
