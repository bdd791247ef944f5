import { headlineText, tellHeadline } from "../../language/headline.ts";
import type { Locale } from "../../language/locale.ts";
import { creditsOf } from "../../model/credits.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { sentenceAround } from "../../text/sentence.ts";
import { areaKeyEntries } from "../areas/area-key-entries.ts";
import { drawnIn } from "../key/drawn.ts";
import { keyEntries } from "../key/key-entries.ts";
import type { Layout } from "../layout/layout.ts";
import { textWidth, wrapText } from "../layout/text-width.ts";
import type { SvgText } from "../render/svg-text.ts";
import { PosterColumn } from "./column.ts";
import { writeKey } from "./key-part.ts";
import type { PosterContent } from "./poster-content.ts";
import type { PosterLayout } from "./poster-layout.ts";

const MARGIN = 28;
const SMALL = 11;

/** The column beside the map: title, day, its headline, legend, and below all of it disclaimer and credits. */
export function drawPanel(content: PosterContent, poster: PosterLayout, layout: Layout, svg: SvgText): Markup {
  const { scene, locale, palette } = content;
  const { dataset } = content.history;
  const { x, y, width, height } = poster.panel;
  const room = { x: x + MARGIN, y: y + 22, width: width - 2 * MARGIN, height: height - 44 };
  const column = new PosterColumn(room, locale.direction);
  const bottom = column.footer(footerOf(dataset, locale, room.width), 15, { size: SMALL, fill: palette.nameMuted });

  const title = inLanguage(dataset.map.title, locale.language);
  // A title that just fits one line leaves the other to the key.
  const fitting = Math.floor((18 * room.width) / textWidth(title, 18));
  column.paragraph(title, 2, 25, { size: Math.min(18, Math.max(15, fitting)), weight: 700, fill: palette.name });
  column.skip(10);
  const day = locale.format.day(scene.day);
  const size = Math.min(34, Math.floor((34 * room.width) / textWidth(day, 34)));
  column.paragraph(day, 1, 36, { size, weight: 700, fill: palette.chosen });
  column.skip(8);
  const headline = headlineText(tellHeadline(content.history, scene.day, locale));
  column.paragraph(headline, 14, 20, { size: 15, weight: 600, fill: palette.name });
  column.skip(16);
  const shapes = new Set(layout.nodes.flatMap(({ role }) => (role === "arrow" || role === "ring" ? [role] : [])));
  const areas = areaKeyEntries(content.history, scene.day, null, locale);
  const drawn = drawnIn(scene, shapes);
  const entries = [...keyEntries(drawn, dataset, locale), ...areas];
  writeKey({ entries, figures: drawn.figures, bottom: bottom - 8 }, column, svg, locale);

  const edge = poster.direction === "rtl" ? x : x + width;
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.halo}"/><path d="M${edge} ${y}v${height}" stroke="${palette.division}"/>
<g stroke-linecap="round" stroke-linejoin="round">${column.drawn()}</g>`;
}

/** The first sentence of the disclaimer, the credits of the ground as their sources write them, and the site's name. */
function footerOf({ map, basemap }: Dataset, { language, direction }: Locale, width: number) {
  const disclaimer = inLanguage(map.disclaimer, language);
  const { start, end } = sentenceAround(disclaimer, { start: 0, end: 0 });
  const site = map.url === null ? [] : [new URL(map.url).host];
  return [
    ...wrapText(disclaimer.slice(start, end), SMALL, width, 3).map((text) => ({ text, direction })),
    ...[...wrapText(creditsOf(basemap), SMALL, width, 2), ...site].map((text) => ({ text, direction: "ltr" as const })),
  ];
}
