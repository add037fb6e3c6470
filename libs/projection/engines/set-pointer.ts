import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

const IN_MEMORY = ':memory:';

/**
 * Which file of views is the one to use. A rebuild fills another beside it and then points there: a file that others have
 * open can't be exchanged under its name, since what they are writing to its log would be taken for the new one's.
 */
export class SetPointer {
  private readonly pointer: string;
  private seen: { readonly identity: string | undefined; readonly number: number } | undefined;

  /** @param file that of the first set */
  constructor(private readonly file: string) {
    this.pointer = `${file}.set`;
  }

  /** Nothing of it is left in a file. */
  get isInMemory(): boolean {
    return this.file === IN_MEMORY;
  }

  get lockFile(): string {
    return this.isInMemory ? this.file : `${this.file}.rebuild-lock`;
  }

  /** The file to use. */
  get current(): string {
    return this.fileOf(this.number);
  }

  /** The file for a set that is being filled. */
  get next(): string {
    if (this.isInMemory) return this.file;
    return this.fileOf(this.number + 1);
  }

  /** Points to the next set, in one step, and removes the one before it; whoever has that open can finish reading. */
  swap(): void {
    const { current, number } = this;
    const draft = `${this.pointer}.part`;
    writeFileSync(draft, `${number + 1}\n`, { flush: true });
    renameSync(draft, this.pointer);
    removeSet(current);
  }

  private get number(): number {
    if (this.isInMemory) return 1;
    const seen = statSync(this.pointer, { bigint: true, throwIfNoEntry: false });
    // The number of a file that was removed can be given to the next one.
    const identity = seen && `${seen.ino} ${seen.mtimeNs}`;
    if (!this.seen || this.seen.identity !== identity) {
      const number = identity === undefined ? 1 : Number(readFileSync(this.pointer, 'utf8'));
      this.seen = { identity, number };
    }
    return this.seen.number;
  }

  private fileOf(number: number): string {
    return number === 1 ? this.file : `${this.file}.${number}`;
  }
}

/** Removes a file of views and what its driver keeps beside it. */
export function removeSet(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(each)) rmSync(each);
}
