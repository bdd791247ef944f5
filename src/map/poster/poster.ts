import type { History } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { describeMap } from "../../language/phrases/map.ts";
import { inLanguage } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import type { Ground } from "../ground/ground.ts";
import { Figures } from "../render/figures.ts";
import { FONTS } from "../render/text-line.ts";
import type { Scene } from "../scene/scene.ts";
import type { Palette } from "../symbols/palette.ts";
import type { Layout } from "./layout.ts";
import { drawMap } from "./map-part.ts";
import { drawPanel } from "./panel-part.ts";

/**
 * The map of a day as an SVG document that needs nothing but a font: no script, style or reference to elsewhere.
 * The ground must be made for the same layout.
 */
export function posterOf(
  scene: Scene,
  history: History,
  ground: Ground,
  layout: Layout,
  locale: Locale,
  palette: Palette,
): string {
  const { dataset } = history;
  const figures = new Figures(dataset.actors, palette);
  const { width, height } = layout.format;
  const map = drawMap(scene, dataset, ground, layout, locale, figures);
  const panel = drawPanel(scene, dataset, layout, locale, figures);
  const title = `${inLanguage(dataset.map.title, locale.language)} · ${locale.format.day(scene.day)}`;
  // The direction is fixed, so that a page around it that runs from right to left does not turn the anchors of the text.
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${locale.language}" direction="ltr" font-family="${FONTS}" role="img"><title>${title}</title><desc>${describeMap(scene.day, history, locale)}</desc>${figures.definitions()}
${map}
${panel}
</svg>
`.text;
}
