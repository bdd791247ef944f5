import { describeMap } from "../../language/phrases/map.ts";
import { inLanguage } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import { drawExtent, drawInset } from "../inset/draw-inset.ts";
import { layOut } from "../layout/layout.ts";
import { measureText } from "../layout/text-width.ts";
import { drawMap } from "../render/draw-map.ts";
import { SvgText } from "../render/svg-text.ts";
import { FONTS } from "../render/text-line.ts";
import { paintOf } from "../symbols/paint.ts";
import { drawPanel } from "./panel-part.ts";
import type { PosterContent } from "./poster-content.ts";
import type { PosterLayout } from "./poster-layout.ts";

/** The map of a day as an SVG document that needs nothing but a font: no script, style or reference to elsewhere. */
export function renderPoster(content: PosterContent, poster: PosterLayout): string {
  const { scene, history, ground, insetGround, basemap, locale, palette } = content;
  const { dataset } = history;
  const { format, map, frame, inset } = poster;
  const svg = new SvgText(paintOf(dataset.actors, palette, locale.language));
  const placed = { scene, dataset, basemap, locale, measure: measureText };
  const layout = layOut(placed, frame);
  const drawn = drawMap(layout, frame, ground, svg, inset && drawExtent(inset, palette));
  const enlarged = inset && insetGround && drawInset(inset, placed, insetGround, svg);
  const panel = drawPanel(content, poster, layout, svg);
  const title = `${inLanguage(dataset.map.title, locale.language)} · ${locale.format.day(scene.day)}`;
  // The direction is fixed, so that a page around it that runs from right to left does not turn the anchors of the text.
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${format.width}" height="${format.height}" viewBox="0 0 ${format.width} ${format.height}" xml:lang="${locale.lang}" direction="ltr" font-family="${FONTS}" role="img"><title>${title}</title><desc>${describeMap(scene.day, history, locale)}</desc>${svg.definitions()}
<g transform="translate(${map.x} ${map.y})">${drawn}</g>
${inset && markup`<g transform="translate(${map.x + inset.box.x} ${map.y + inset.box.y})">${enlarged}</g>`}
${panel}
</svg>
`.text;
}
