import type { Bands } from "./draw-bands.ts";

/** Milliseconds of a frame that may go into pictures. */
const TIME = 4;

/**
 * The images of a table that is drawn in part, made over several frames. Each is told to what shows it: told to all that lies
 * in the table, it would have all of that styled anew.
 */
export class LatePictures {
  readonly #sheet = new CSSStyleSheet();

  /** Has what lies in the root show them. */
  adopt(root: ShadowRoot): void {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Forgets them all, as other bands are drawn. */
  clear(): void {
    this.#sheet.replaceSync("");
  }

  /** Makes some of those that the bands wait for; while the reader scrolls one, as what shows it is styled anew. */
  add(bands: Bands, isCalm: boolean): void {
    const until = performance.now() + (isCalm ? TIME : 0);
    let image = bands.nextImage();
    for (; image; image = performance.now() < until ? bands.nextImage() : null) {
      this.#sheet.insertRule(`.${image[0]} { ${image[0]}: ${image[1]} }`);
    }
  }
}
