import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { SlaError } from '#facts';
import type { Rejection } from '#import';
import type { Language } from '#wording';
import { publishFile } from '../moving/publish-file.js';
import { reasonOf } from './reason.js';

/**
 * The lines that were not imported, each with its reason, as JSON lines that can be mended and imported again. It has
 * another name until the import has come to its end, so that a second run goes on with it. Readable to its owner only.
 */
export class RejectsFile {
  private readonly part: string;
  private readonly descriptor: number;

  /**
   * @param importId whose rejected lines they are
   * @throws SlaError `FILE_NOT_WRITABLE`
   */
  constructor(
    private readonly file: string,
    importId: string,
    private readonly language: Language,
  ) {
    this.part = `${file}.${importId}.part`;
    this.descriptor = writing(file, () => openSync(this.part, 'a+', 0o600));
  }

  /** In bytes. */
  get size(): number {
    return fstatSync(this.descriptor).size;
  }

  /** Begins anew after so many bytes; what an earlier run has written behind them is decided again. */
  goOnAfter(bytes: number): void {
    ftruncateSync(this.descriptor, bytes);
  }

  add({ line, problem }: Rejection): void {
    const { code, data } = problem;
    const entry = { line: line.line, code, reason: reasonOf(problem, this.language), text: line.text };
    const bytes = code === 'INVALID_ENCODING' ? { bytes: data.bytes } : {};
    writing(this.file, () => writeSync(this.descriptor, `${JSON.stringify({ ...entry, ...bytes })}\n`));
  }

  sync(): void {
    fsyncSync(this.descriptor);
  }

  /**
   * Gives the file its name, or one beside it where somebody else's lines have that already; nothing where no line was
   * rejected.
   */
  finish(): string | undefined {
    if (this.size === 0) {
      this.abandon();
      return undefined;
    }
    this.sync();
    closeSync(this.descriptor);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? this.file : this.file.replace(/(\.jsonl)?$/, `-${number}$1`);
      if (existsSync(name) && this.isSame(name)) renameSync(this.part, name);
      else if (!publishFile(this.part, name)) continue;
      rmSync(this.part, { force: true });
      return name;
    }
  }

  /** Leaves nothing behind. */
  abandon(): void {
    closeSync(this.descriptor);
    rmSync(this.part, { force: true });
  }

  /** Leaves what there is to the next run. */
  leave(): void {
    if (this.size === 0) this.abandon();
    else closeSync(this.descriptor);
  }

  private isSame(name: string): boolean {
    return readFileSync(name).equals(readFileSync(this.part));
  }
}

function writing<Outcome>(file: string, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    throw new SlaError('FILE_NOT_WRITABLE', { file, reason: (error as Error).message });
  }
}
