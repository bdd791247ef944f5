/** A script that posters can draw with a font of its own, which an editor installs. */
export interface FontScript {
  /** As Unicode's property calls it. */
  readonly script: string;
  /** What its font is called. */
  readonly family: string;
  /** The npm package that holds its font. */
  readonly package: string;
}

/** Scripts whose letters the fonts of every map have. */
export const COVERED: readonly string[] = ["Latin", "Cyrillic", "Greek", "Arabic", "Common", "Inherited"];

const NAMES: readonly (readonly [script: string, font: string])[] = [
  ["Hebrew", "hebrew"],
  ["Armenian", "armenian"],
  ["Georgian", "georgian"],
  ["Ethiopic", "ethiopic"],
  ["Devanagari", "devanagari"],
  ["Bengali", "bengali"],
  ["Gurmukhi", "gurmukhi"],
  ["Gujarati", "gujarati"],
  ["Oriya", "oriya"],
  ["Tamil", "tamil"],
  ["Telugu", "telugu"],
  ["Kannada", "kannada"],
  ["Malayalam", "malayalam"],
  ["Sinhala", "sinhala"],
  ["Thai", "thai"],
  ["Lao", "lao"],
  ["Myanmar", "myanmar"],
  ["Khmer", "khmer"],
  ["Syriac", "syriac"],
  ["Thaana", "thaana"],
  ["Nko", "nko"],
  ["Tifinagh", "tifinagh"],
  ["Hangul", "kr"],
  ["Hiragana", "jp"],
  ["Katakana", "jp"],
  ["Han", "sc"],
];

/** Scripts with fonts to be had. */
export const FONT_SCRIPTS: readonly FontScript[] = NAMES.map(([script, font]) => ({
  script,
  family: `Noto Sans ${font.length === 2 ? font.toUpperCase() : script}`,
  package: `@expo-google-fonts/noto-sans-${font}`,
}));

const KNOWN = [...COVERED, ...FONT_SCRIPTS.map(({ script }) => script)].map((script) => ({
  script,
  signs: new RegExp(`^\\p{Script=${script}}`, "u"),
}));

/** Signs that are no letters and in no font of letters. */
const PICTURE = /^\p{Extended_Pictographic}/u;

/** The script of a sign as Unicode's property calls it; `Picture` of emoji, null of a script that no font is known for. */
export function scriptOfSign(sign: string): string | null {
  if (PICTURE.test(sign) && !/[\d#*©®™]/.test(sign)) return "Picture";
  return KNOWN.find(({ signs }) => signs.test(sign))?.script ?? null;
}

/** The scripts of the text, each once. */
export function scriptsIn(text: string): Set<string | null> {
  // Most of a text is in letters that are always there.
  const others = text.replace(/[\s!-\u052f\u0600-\u06ff\u2000-\u206f]+/g, "");
  return new Set([...new Set(others)].map(scriptOfSign));
}
