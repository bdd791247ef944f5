/** Opens a stretch of text whose direction is that of its own first letter (FSI), and closes it (PDI). */
const OPEN = "\u2068";
/** Open a stretch from left to right (LRI), and one from right to left (RLI). */
const OPEN_LTR = "\u2066";
const OPEN_RTL = "\u2067";
const CLOSE = "\u2069";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The text as it may stand in a sentence of the direction: set apart from the words around it, so that neither
 * reorders the other (Unicode Standard Annex 9, isolates). From left to right, a text without letters of the other
 * direction stays as it is, as nothing could reorder it.
 */
export function isolate(text: string, direction: "ltr" | "rtl"): string {
  return text === "" || (direction === "ltr" && !RIGHT_TO_LEFT.test(text)) ? text : openingOf(text) + text + CLOSE;
}

/** The sign that opens the text: a stretch looks for its first letter outside those within it, so that one of them is looked for here. */
function openingOf(text: string): string {
  const letter = /[\u2066-\u2068]/.test(text) ? /\p{L}/u.exec(text)?.[0] : undefined;
  if (letter === undefined) return OPEN;
  return RIGHT_TO_LEFT.test(letter) ? OPEN_RTL : OPEN_LTR;
}

/** The words, with each text that is put into one of their sentences isolated. */
export function isolating<T extends object>(words: T, direction: "ltr" | "rtl"): T {
  const entries = Object.entries(words).map(([key, value]) => [key, isolatingOne(value, direction)]);
  return Object.fromEntries(entries) as T;
}

function isolatingOne(value: unknown, direction: "ltr" | "rtl"): unknown {
  if (Array.isArray(value)) return value.map((each) => isolatingOne(each, direction));
  if (typeof value === "object" && value !== null) return isolating(value, direction);
  if (typeof value !== "function") return value;
  return (...given: unknown[]) =>
    value(...given.map((each) => (typeof each === "string" ? isolate(each, direction) : each)));
}

/** The text without the signs of isolation, for where it leaves the page and reads the same without them. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
