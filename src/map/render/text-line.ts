import { type Markup, markup } from "../../text/markup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { tenths } from "../geometry/round.ts";
import { HALO } from "../symbols/metrics.ts";

/** The system's fonts that the posters' letters are drawn with, those with Arabic letters first. */
export const FONTS = "Noto Sans Arabic, Noto Sans, Segoe UI, Geeza Pro, Tahoma, Arial, sans-serif";

/** How a line of text looks. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  /** Pixels after each letter. */
  readonly spacing?: number | undefined;
  /** The colour around the letters. */
  readonly halo?: string;
}

/** Which side of a line of text touches its spot, as seen. */
export type Align = "left" | "center" | "right";

const TEXT_ANCHORS: Readonly<Record<Align, string | null>> = { left: null, center: "middle", right: "end" };

/**
 * A line of text in its own direction of writing, its baseline at a spot. What is around it has to run from left to right.
 * The direction is in the text: painters that know no `direction` then order the words right as well, and `text-anchor` means
 * the same to all of them. It is an embedding, as WebKit and old Chromiums order what is within an isolate wrongly in SVG.
 * Without a style it has that of the group around it.
 */
export function textLine(
  text: string,
  [x, y]: PixelPoint,
  direction: "ltr" | "rtl",
  align: Align,
  style: TextStyle | null,
): Markup {
  const isRtl = direction === "rtl";
  const anchor = TEXT_ANCHORS[align];
  return markup`<text x="${tenths(x)}" y="${tenths(y)}"${anchor && markup` text-anchor="${anchor}"`}${style && styleAttributes(style)}>${isRtl && EMBEDDING}${text}${isRtl && END_OF_EMBEDDING}</text>`;
}

/** The attributes of a style, for a line of text or a group of such lines. */
export function styleAttributes({ size, fill, weight, spacing, halo }: TextStyle): Markup {
  return markup` font-size="${size}"${weight && markup` font-weight="${weight}"`}${spacing && markup` letter-spacing="${spacing}"`} fill="${fill}"${halo && markup` stroke="${halo}" stroke-width="${HALO}" paint-order="stroke"`}`;
}

const EMBEDDING = markup`&#x202B;`;
const END_OF_EMBEDDING = markup`&#x202C;`;
