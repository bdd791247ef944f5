import regular from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url";
import semibold from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url";

/** The name of the bundled Arabic font; the styles name it last, so that it is fetched only where no font of the system has the letters. */
const FAMILY = "Conflict Map Arabic";

/** Fonts of systems that lists of families do not reach by their common names, as on Android. */
const OF_SYSTEMS = ["Noto Naskh Arabic UI", "NotoNaskhArabicUI", "Noto Naskh Arabic", "NotoNaskhArabic-Regular"];

const RANGE = "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF";

/** Offers the bundled font to the document, where that does not have it; a font of a style sheet within a shadow root would not count. */
export function offerWebFont(): void {
  if ([...document.fonts].some(({ family }) => family.includes(FAMILY))) return;
  const local = OF_SYSTEMS.map((name) => `local("${name}")`);
  for (const [weight, url] of [
    ["400", regular],
    ["600 700", semibold],
  ] as const) {
    // Absolute once it is built; webpack takes a variable beside `import.meta.url` for a module to be looked up.
    const address = new URL(url, document.baseURI).href;
    const source = [...local, `url("${address}") format("woff2")`].join(", ");
    document.fonts.add(new FontFace(FAMILY, source, { weight, unicodeRange: RANGE, display: "swap" }));
  }
}
