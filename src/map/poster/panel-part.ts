import { headlineText, tellHeadline } from "../../language/headline.ts";
import type { Locale } from "../../language/locale.ts";
import { creditsOf } from "../../model/credits.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { sentenceAround } from "../../text/sentence.ts";
import { areaKeyEntries } from "../areas/area-key-entries.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { drawnIn } from "../key/drawn.ts";
import { type KeySign, keyEntries } from "../key/key-entries.ts";
import { signPicture } from "../key/sign-picture.ts";
import type { Layout } from "../layout/layout.ts";
import { textWidth, wrapText } from "../layout/text-width.ts";
import type { SvgText } from "../render/svg-text.ts";
import type { TextStyle } from "../render/text-line.ts";
import { Column } from "./column.ts";
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
  const column = new Column(room, locale.direction);
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
  writeKey([...keyEntries(drawnIn(scene, shapes), dataset, locale), ...areas], column, bottom - 8, svg, locale);

  const edge = poster.direction === "rtl" ? x : x + width;
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.halo}"/><path d="M${edge} ${y}v${height}" stroke="${palette.division}"/>
<g stroke-linecap="round" stroke-linejoin="round">${column.drawn()}</g>`;
}

/** By how much the rows of a key are smaller than at their full size, the best first. */
const KEY_SCALES = [1, 0.92, 0.86, 0.8, 0.74, 0.68, 0.64];

type KeyRows = ReturnType<typeof keyEntries>;

/**
 * Writes the key as large as all of it fits above `bottom`; where not all fits at full size, short rows stand in pairs. What has
 * no room even so is counted in the last row: «… + 17».
 */
function writeKey(entries: KeyRows, column: Column, bottom: number, svg: SvgText, { format }: Locale): void {
  const { palette } = svg.paint;
  const styleOf = (scale: number) => ({ size: Math.round(140 * scale) / 10, fill: palette.name });
  const heightOf = (text: string, scale: number) => column.heightOfRow(text, styleOf(scale), scale);
  const heightAt = (scale: number) =>
    linesOfKey(entries, column, styleOf(scale), scale).reduce(
      (sum, [first]) => sum + heightOf(first?.text ?? "", scale),
      0,
    );
  const room = column.roomTo(bottom);
  const scale = KEY_SCALES.find((each) => heightAt(each) <= room) ?? Math.min(...KEY_SCALES);
  const isWhole = heightAt(scale) <= room;
  // A key that goes on leaves room for the row that says so.
  const end = isWhole ? bottom : bottom - heightOf("…", scale);
  let written = 0;
  for (const line of linesOfKey(entries, column, styleOf(scale), scale)) {
    if (heightOf(line[0]?.text ?? "", scale) > column.roomTo(end)) break;
    for (const [at, { sign, text }] of line.entries()) {
      const style = { ...styleOf(scale), ...(sign.is === "none" && { fill: palette.nameMuted }) };
      if (at > 0) column.back(scale);
      const draw = (middle: PixelPoint, size: number) => drawSign(sign, middle, size, svg);
      column.row(draw, text, style, bottom, scale, (at * column.box.width) / 2);
      written++;
    }
  }
  const rest = entries.length - written;
  const style = { ...styleOf(scale), fill: palette.nameMuted };
  if (rest > 0) column.row(() => null, `… + ${format.number(rest)}`, style, bottom, scale);
}

/** The rows of the key, short ones that follow each other in pairs unless it has its full size. */
function linesOfKey(entries: KeyRows, column: Column, style: TextStyle, scale: number): KeyRows[] {
  const lines: KeyRows[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const isPair =
      scale < 1 && last?.length === 1 && [...last, entry].every(({ text }) => column.fitsHalf(text, style, scale));
    if (isPair) lines[lines.length - 1] = [...last, entry];
    else lines.push([entry]);
  }
  return lines;
}

function drawSign(sign: KeySign, at: PixelPoint, size: number, svg: SvgText): Markup | null {
  const drawn = signPicture(sign, svg.paint, size);
  return drawn && svg.picture({ picture: drawn.picture, at, width: drawn.scale * size });
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
