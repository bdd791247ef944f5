/** A finite verb, with "and", "so", a result («لتسيطر») and the persons, but no future: `past` and `present` are its stems, folded, in the order of trying. */
export const verb = (past: string, present: string) =>
  `(?:[وف]?(?:قد )?(?:${past})(?:ت|وا|نا|تا|و|ا|ن)?|[وف]?ل?[يتن](?:${present})(?:ون|وا|ان|ين|ن|و|ا)?)`;

/** A verbal noun with particles, the article, a suffix or the ending of an object («انسحابًا»); `bound` is its form before a suffix where that is another. */
export const noun = (base: string, bound = base) =>
  `(?:[وف]?[بلك]?(?:ال)?(?:${base})ا?|[وف]?ل(?:ل)(?:${base})|[وف]?[بلك]?(?:${bound})(?:ه|ها|هم|نا|هما))`;

/** A participle or an adjective in any gender and number. */
export const adjective = (stem: string) => `[وف]?(?:ال)?(?:${stem})(?:ه|ات|ون|ين|ان)?`;
