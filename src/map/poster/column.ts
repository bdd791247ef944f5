import { type Markup, markup } from "../../text/markup.ts";
import type { Box, PixelPoint } from "../geometry/box.ts";
import { textWidth, wrapText } from "../layout/text-width.ts";
import { type TextStyle, textLine } from "../render/text-line.ts";

/** Pixels of a row at its full size: its picture, the gap beside that, its height, and each further line. */
const ROW = { picture: 22, gap: 12, height: 27, line: 17 } as const;

/** Pixels from line to line of a row: lines of letters that are large for their row do not touch. */
const lineOfRow = (size: number, scale: number) => Math.max(scale * ROW.line, 1.2 * size);

/** Lines of text and rows with a picture, one below the other, in a box; right to left where the words run so. */
export class PosterColumn {
  readonly #parts: Markup[] = [];
  /** Where the next line goes, in pixels from the top of the poster. */
  #cursor: number;

  constructor(
    readonly box: Box,
    readonly direction: "ltr" | "rtl",
  ) {
    this.#cursor = box.y;
  }

  /** Leaves a gap. */
  skip(pixels: number): void {
    this.#cursor += pixels;
  }

  /** Writes the text in as many lines as it needs, at most `limit`; `step` pixels from line to line. */
  paragraph(text: string, limit: number, step: number, style: TextStyle): void {
    for (const line of wrapText(text, style.size, this.box.width, limit)) {
      this.#cursor += step;
      this.#write(line, style, 0, this.direction);
    }
  }

  /** Pixels from where the next line goes to there. */
  roomTo(bottom: number): number {
    return bottom - this.#cursor;
  }

  /** The height of a row with that text in letters of that size; `scale` is by how much it is larger than a row at its full size. */
  heightOfRow(text: string, size: number, scale = 1): number {
    return scale * ROW.height + (this.#linesOfRow(text, size, scale).length - 1) * lineOfRow(size, scale);
  }

  /** Whether two rows with such texts in letters of that size fit beside each other. */
  fitsHalf(text: string, size: number, scale = 1): boolean {
    return textWidth(text, size) < this.box.width / 2 - scale * ROW.picture - ROW.gap;
  }

  /** Goes back to the top of a row of one line, for one beside it. */
  back(scale = 1): void {
    this.#cursor -= scale * ROW.height;
  }

  /**
   * Writes a row with a picture before it, `inwards` pixels from where lines begin; false, and nothing written, where that
   * would reach below `bottom`.
   */
  row(
    draw: (middle: PixelPoint, size: number) => Markup | null,
    text: string,
    style: TextStyle,
    bottom: number,
    scale = 1,
    inwards = 0,
  ): boolean {
    const height = this.heightOfRow(text, style.size, scale);
    if (height > this.roomTo(bottom)) return false;
    const picture = scale * ROW.picture;
    const middle: PixelPoint = [this.#begin(inwards + picture / 2), this.#cursor + (scale * ROW.height) / 2];
    this.#parts.push(markup`${draw(middle, picture)}`);
    const top = this.#cursor;
    this.#cursor += scale * (ROW.height / 2 + 5);
    for (const line of this.#linesOfRow(text, style.size, scale)) {
      this.#write(line, style, inwards + picture + ROW.gap, this.direction);
      this.#cursor += lineOfRow(style.size, scale);
    }
    this.#cursor = top + height;
    return true;
  }

  /** Writes lines at the bottom of the box, each in its own direction; returns where they begin. */
  footer(lines: readonly { text: string; direction: "ltr" | "rtl" }[], step: number, style: TextStyle): number {
    const top = this.box.y + this.box.height - lines.length * step;
    this.#cursor = top;
    for (const { text, direction } of lines) {
      this.#cursor += step;
      this.#write(text, style, 0, direction);
    }
    this.#cursor = this.box.y;
    return top;
  }

  /** All that was written. */
  drawn(): Markup {
    return markup`${this.#parts}`;
  }

  #linesOfRow(text: string, size: number, scale: number): string[] {
    return wrapText(text, size, this.box.width - scale * ROW.picture - ROW.gap, 2);
  }

  #write(text: string, style: TextStyle, indent: number, direction: "ltr" | "rtl"): void {
    const align = this.direction === "rtl" ? "right" : "left";
    this.#parts.push(textLine(text, [this.#begin(indent), this.#cursor], direction, align, style));
  }

  /** The x that lies `indent` pixels inwards from where lines begin. */
  #begin(indent: number): number {
    const { x, width } = this.box;
    return this.direction === "rtl" ? x + width - indent : x + indent;
  }
}
