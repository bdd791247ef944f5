import { drawShapes } from "../../../map/render/draw-picture.ts";
import type { Figure } from "../../../map/scene/figure.ts";
import { paintOf } from "../../../map/symbols/paint.ts";
import { IN_TEXT } from "../../../map/symbols/palette.ts";
import { pictureOf } from "../../../map/symbols/picture.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Language } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";

/** The map's mark for a figure, for the text of a page, `pixels` wide; a dot for the unknown. Words beside it say the same. */
export function markOf(figure: Figure | null, { actors }: Dataset, language: Language, pixels: number): Markup {
  if (figure === null) return markup`<span class="mark none" aria-hidden="true">·</span>`;
  const picture = pictureOf(figure, paintOf(actors, IN_TEXT, language), pixels);
  return markup`<span class="mark"><svg viewBox="0 0 ${picture.size} ${picture.size}" width="${pixels}" height="${pixels}" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${drawShapes(picture)}</svg></span>`;
}
