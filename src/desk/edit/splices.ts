/** Words that take the place of a stretch of a text; of no length, they come in between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all of them; those at one place in their order. Throws where two of them overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of sorted) {
    if (start < at) throw new Error(`two edits overlap at ${start} of ${text.length}`);
    parts.push(text.slice(at, start), words);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line of an offset ends, before its line feed. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
