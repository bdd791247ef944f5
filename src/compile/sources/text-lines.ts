/** The lines of a text, found by offset without going through the text again for each. */
export class TextLines {
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];

  constructor(
    text: string,
    private readonly first = 1,
  ) {
    this.#lines = text.split("\n");
    let start = 0;
    this.#starts = this.#lines.map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
  }

  /** The number of the line that the offset, in UTF-16 code units, is in. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + this.first;
  }

  /** What the line of that number says; empty where there is none. */
  text(line: number): string {
    return this.#lines[line - this.first] ?? "";
  }

  /** The number of the first line that the pattern is found in; null where it is in none. */
  find(pattern: RegExp): number | null {
    const index = this.#lines.findIndex((line) => pattern.test(line));
    return index < 0 ? null : index + this.first;
  }
}
