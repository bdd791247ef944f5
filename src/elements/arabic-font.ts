/** Fonts of systems that lists of families do not reach by their common names, as on Android: for text that is read, and for controls. */
export const NASKH = ["Noto Naskh Arabic", "NotoNaskhArabic-Regular"];
export const NASKH_UI = ["Noto Naskh Arabic UI", "NotoNaskhArabicUI"];

const RANGE = "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF";

/**
 * Offers the document a family for Arabic letters, where it does not have that: the first of the systems' fonts that is there,
 * else a file by weight. A font of a style sheet within a shadow root would not count.
 */
export function offerArabic(
  family: string,
  ofSystems: readonly string[],
  files: readonly (readonly [weight: string, url: string])[],
): void {
  if ([...document.fonts].some((face) => face.family.includes(family))) return;
  const local = ofSystems.map((name) => `local("${name}")`);
  for (const [weight, url] of files) {
    // Absolute once it is built; webpack takes a variable beside `import.meta.url` for a module to be looked up.
    const address = new URL(url, document.baseURI).href;
    const source = [...local, `url("${address}") format("woff2")`].join(", ");
    document.fonts.add(new FontFace(family, source, { weight, unicodeRange: RANGE, display: "swap" }));
  }
}
