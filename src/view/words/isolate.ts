/** Opens a stretch of text whose direction is that of its own first letter (FSI), and closes it (PDI). */
const OPEN = "\u2068";
const CLOSE = "\u2069";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The text as it may stand in a sentence of the direction: set apart from the words around it, so that neither
 * reorders the other (Unicode Standard Annex 9, isolates). From left to right, a text without letters of the other
 * direction stays as it is, as nothing could reorder it.
 */
export function isolate(text: string, direction: "ltr" | "rtl"): string {
  return text === "" || (direction === "ltr" && !RIGHT_TO_LEFT.test(text)) ? text : OPEN + text + CLOSE;
}

/** The words, with each text that is put into one of their sentences isolated. */
export function isolating<T extends object>(words: T, direction: "ltr" | "rtl"): T {
  const entries = Object.entries(words).map(([key, value]) => [key, isolatingOne(value, direction)]);
  return Object.fromEntries(entries) as T;
}

function isolatingOne(value: unknown, direction: "ltr" | "rtl"): unknown {
  if (typeof value === "object" && value !== null) return isolating(value, direction);
  if (typeof value !== "function") return value;
  return (...given: unknown[]) =>
    value(...given.map((each) => (typeof each === "string" ? isolate(each, direction) : each)));
}

/** The text without the signs of isolation, for where it leaves the page and reads the same without them. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(OPEN, "").replaceAll(CLOSE, "");
}
