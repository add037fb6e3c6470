import { TokenType } from '@streamparser/json';

/** Nobody means more, and whoever reads such a value later runs out of stack. */
const DEEPEST = 200;

interface Token {
  readonly token: TokenType;
  readonly value?: unknown;
}

/** Follows the tokens of a JSON text and knows whether they are inside the list that some keys lead to. */
export class PlaceOfRecords {
  wasFound = false;
  #depth = 0;
  #text: unknown;
  readonly #path: unknown[] = [];
  #isInside = false;

  constructor(private readonly keys: readonly string[]) {}

  get isInside(): boolean {
    return this.#isInside;
  }

  /** Between two members of the list, or before the first. */
  get isBetween(): boolean {
    return this.#isInside && this.#depth === this.keys.length + 1;
  }

  /** To be told of each token before it is used. */
  open({ token, value }: Token): void {
    if (token === TokenType.STRING) this.#text = value;
    if (token === TokenType.COLON) this.#path[this.#depth - 1] = this.#text;
    if (token === TokenType.LEFT_BRACE) this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Error(`nested more than ${DEEPEST} deep`);
    if (token !== TokenType.LEFT_BRACKET) return;
    if (this.#depth === this.keys.length && this.keys.every((key, index) => this.#path[index] === key)) {
      this.#isInside = true;
      this.wasFound = true;
    }
    this.#depth += 1;
  }

  /** To be told of each token after it was used. */
  close({ token }: Token): void {
    if (token !== TokenType.RIGHT_BRACE && token !== TokenType.RIGHT_BRACKET) return;
    this.#depth -= 1;
    this.#path.length = Math.min(this.#path.length, this.#depth);
    if (this.#depth <= this.keys.length) this.#isInside = false;
  }
}
