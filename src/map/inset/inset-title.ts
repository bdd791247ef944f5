import type { Locale } from "../../language/locale.ts";
import { inLanguage } from "../../model/names.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { measureText } from "../layout/text-width.ts";
import { INSET_TITLE, type PlacedInset } from "./place-inset.ts";

/** The line of text above the map of an inset. */
export interface InsetTitle {
  readonly text: string;
  readonly direction: "ltr" | "rtl";
  /** Which side of it touches its spot, as seen. */
  readonly align: "left" | "right";
  /** Where it begins on its baseline, in pixels from the corner of the inset. */
  readonly at: PixelPoint;
  /** Font size in pixels. */
  readonly size: number;
  readonly weight: number;
}

/** The title of an inset in a language, as large as its width allows. */
export function insetTitle({ title, box }: PlacedInset, { language, direction }: Locale): InsetTitle {
  const { size, weight, height, padding } = INSET_TITLE;
  const text = inLanguage(title, language);
  const fitting = (size * (box.width - 2 * padding)) / measureText(text, size, weight);
  const isRtl = direction === "rtl";
  return {
    text,
    direction,
    weight,
    align: isRtl ? "right" : "left",
    at: [isRtl ? box.width - padding : padding, (height + size * 0.72) / 2],
    size: Math.floor(10 * Math.min(size, fitting)) / 10,
  };
}
