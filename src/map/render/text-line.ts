import { type Markup, markup } from "../../text/markup.ts";

/** The system's fonts that the posters' letters are drawn with, those with Arabic letters first. */
export const FONTS = "Noto Sans Arabic, Noto Sans, Segoe UI, Geeza Pro, Tahoma, Arial, sans-serif";

/** How a line of text looks. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  /** The colour around the letters. */
  readonly halo?: string;
}

export type Anchor = "start" | "middle" | "end";

/**
 * A line of text in its own direction of writing; `start` is where the line begins: its left end, or its right end
 * where the direction is right to left.
 * The direction is in the text, as an isolate: painters that know no `direction` then order the words right as well,
 * and `text-anchor` means the same to all of them.
 */
export function textLine(
  text: string,
  [x, y]: readonly [number, number],
  direction: "ltr" | "rtl",
  anchor: Anchor,
  { size, fill, weight, halo }: TextStyle,
): Markup {
  const isRtl = direction === "rtl";
  const mirrored = anchor === "start" ? "end" : "start";
  const side = isRtl && anchor !== "middle" ? mirrored : anchor;
  return markup`<text x="${Math.round(x)}" y="${Math.round(y)}"${side !== "start" && markup` text-anchor="${side}"`} font-size="${size}"${weight && markup` font-weight="${weight}"`} fill="${fill}"${halo && markup` stroke="${halo}" stroke-width="3" paint-order="stroke"`}>${isRtl ? ISOLATE : ""}${text}${isRtl ? END_OF_ISOLATE : ""}</text>`;
}

const ISOLATE = markup`&#x2067;`;
const END_OF_ISOLATE = markup`&#x2069;`;
