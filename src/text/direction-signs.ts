import { nameCharacter } from "./character-names.ts";

/** What makes letters run against their direction, which nobody who publishes a text needs. */
const OVERRIDE = /[\u202D\u202E]/;

/** What opens and closes runs of text with a direction of their own. */
const OPENING = /[\u202A\u202B\u2066-\u2068]/g;
const CLOSING = /[\u202C\u2069]/g;

/** What is wrong with the invisible signs of direction of a line, as "expected X, found Y; what to do"; null where nothing is. */
export function findDirectionFault(line: string): string | null {
  const [override] = OVERRIDE.exec(line) ?? [];
  if (override !== undefined) return `expected letters, found ${nameCharacter(override)}; delete it`;
  const open = (line.match(OPENING) ?? []).length;
  const closed = (line.match(CLOSING) ?? []).length;
  if (open === closed) return null;
  const found = `${open} that begin a run with a direction of its own and ${closed} that end one`;
  return `expected invisible signs of direction in pairs, found ${found}; delete them`;
}
