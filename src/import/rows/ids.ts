import { digestOf } from "../../compile/digest.ts";

/** More letters than these make no good name of a file. */
const LONGEST = 60;

/** The small Latin letters and digits of a text as an id; empty where it has none. */
export function slug(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

/** Ten digits that are always the same for the same text. */
export function mark(text: string): string {
  return digestOf(text).slice(0, 10);
}

/** The text as an id that no other text gives: with a mark where letters got lost. */
export function exactSlug(text: string): string {
  const plain = slug(text);
  const isWhole = plain === text.trim().toLowerCase() && plain.length <= LONGEST;
  return isWhole
    ? plain
    : [plain.slice(0, LONGEST - 12).replace(/-+$/, ""), mark(text)].filter((part) => part !== "").join("-");
}

/** An id for a name that none of the others is. */
export function idFor(name: string, noun: string, taken: ReadonlySet<string>): string {
  const plain = slug(name).slice(0, LONGEST).replace(/-+$/, "");
  const wanted = plain || `${noun}-${mark(name)}`;
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
