/** Pixels; what browsers have where the reader has chosen nothing. */
const USUAL = 16;

/** The size of plain text that the reader has chosen in the browser, in pixels, whatever the page makes of it. */
function readersTextSize(): number {
  if (typeof document === "undefined") return USUAL;
  const probe = document.createElement("span");
  probe.style.setProperty("font", "medium sans-serif", "important");
  probe.style.setProperty("display", "none", "important");
  document.documentElement.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || USUAL;
}

const REM = readersTextSize();

/** A length in `rem`; conditions on the window stay out of it, as they never ask the page. */
const LENGTHS = /@media[^{]*|(\d*\.?\d+)rem\b/g;

/**
 * The rules with every `rem` in pixels, by the text size of the reader: `rem` itself would be what the page has made of it,
 * and on many pages that is 10 pixels.
 */
export function inPixels(rules: string): string {
  return rules.replace(LENGTHS, (found, length?: string) =>
    length === undefined ? found : `${Math.round(Number(length) * REM * 1000) / 1000}px`,
  );
}
