/** Line and column, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
/** Whatever is no control character, quote or backslash, or escapes what it is. */
const TEXT = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Where a text stops being JSON (RFC 8259): browsers say that it does, and only some of them say where. */
export function placeOfBreak(text: string): TextPlace {
  const read = text.slice(0, new Reader(text).end());
  const lines = read.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Goes on as long as what it reads can be JSON. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** How far it came. */
  end(): number {
    if (this.value()) this.take(SPACE);
    return this.at;
  }

  private value(): boolean {
    this.take(SPACE);
    if (this.char('{')) return this.members('}', () => this.member());
    if (this.char('[')) return this.members(']', () => this.value());
    return this.take(TEXT) || this.take(PLAIN);
  }

  private member(): boolean {
    this.take(SPACE);
    if (!this.take(TEXT)) return false;
    this.take(SPACE);
    return this.char(':') && this.value();
  }

  private members(end: string, one: () => boolean): boolean {
    this.take(SPACE);
    if (this.char(end)) return true;
    for (;;) {
      if (!one()) return false;
      this.take(SPACE);
      if (this.char(end)) return true;
      if (!this.char(',')) return false;
    }
  }

  private char(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }
}
