/** Small letters with accents in place of the plain ones, still to be read by whoever looks at a test's page. */
const ACCENTED = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, index) => [letter, [..."áƀćđéƒǵĥíĵķĺɱńóṕɋŕśťúṽẃẋýž"][index]]),
);

/** What is put into a sentence waits here while its letters change. */
const slot = (index: number) => String.fromCodePoint(0xe000 + index);

/**
 * The words as another language might have them, for tests: each text accented, at least 40 % longer and in brackets,
 * such as `[!!! Đáý ~~ !!!]`, so that a text which is no word of the table shows, and so does one that has no room.
 */
export function pseudoWords<T extends object>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)])) as T;
}

function pseudo(value: unknown): unknown {
  if (typeof value === "string") return disguised(value);
  if (typeof value === "object" && value !== null) return pseudoWords(value);
  if (typeof value !== "function") return value;
  return (...given: unknown[]) => {
    const made: string = value(...given.map((each, index) => (typeof each === "string" ? slot(index) : each)));
    return given.reduce<string>((text, each, index) => text.replaceAll(slot(index), String(each)), disguised(made));
  };
}

function disguised(text: string): string {
  const longer = "~".repeat(Math.ceil(text.length * 0.4)).replace(/~{5}(?=~)/g, "$& ");
  return `[!!! ${[...text].map((letter) => ACCENTED.get(letter) ?? letter).join("")} ${longer} !!!]`;
}
