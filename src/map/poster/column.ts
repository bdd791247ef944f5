import { type Markup, markup } from "../../text/markup.ts";
import type { Box, PixelPoint } from "../geometry/box.ts";
import { wrapText } from "../layout/text-width.ts";
import { type TextStyle, textLine } from "../render/text-line.ts";

const PICTURE = 22;
const INDENT = PICTURE + 12;
const ROW = 27;
const ROW_LINE = 17;

/** Lines of text and rows with a picture, one below the other, in a box; right to left where the words run so. */
export class Column {
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

  /** Writes a row with a picture before it; false, and nothing written, where that would reach below `bottom`. */
  row(
    draw: (middle: PixelPoint, size: number) => Markup | null,
    text: string,
    style: TextStyle,
    bottom: number,
  ): boolean {
    const lines = wrapText(text, style.size, this.box.width - INDENT, 2);
    const height = ROW + (lines.length - 1) * ROW_LINE;
    if (this.#cursor + height > bottom) return false;
    const middle: PixelPoint = [this.#begin(PICTURE / 2), this.#cursor + ROW / 2];
    this.#parts.push(markup`${draw(middle, PICTURE)}`);
    const top = this.#cursor;
    this.#cursor += ROW / 2 + 5;
    for (const line of lines) {
      this.#write(line, style, INDENT, this.direction);
      this.#cursor += ROW_LINE;
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
