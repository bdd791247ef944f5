import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { drawGround, type Ground } from "../ground/ground.ts";
import { planMap } from "../layout/map-plan.ts";
import { BADGE_OFFSET, BADGE_SIZE, EVENT_SIZE, leaderOf, MARK_SIZE, type Stand } from "../layout/stands.ts";
import { drawTraces } from "../render/draw-traces.ts";
import type { Figures } from "../render/figures.ts";
import { textLine } from "../render/text-line.ts";
import type { Scene } from "../scene/scene.ts";
import type { Spot } from "../symbols/hatch.ts";
import type { Palette } from "../symbols/palette.ts";
import type { Layout } from "./layout.ts";

/** The map of a day: ground, areas, marks and names; what overhangs the map is for the panel to cover. */
export function drawMap(
  scene: Scene,
  dataset: Dataset,
  ground: Ground,
  { projection }: Layout,
  locale: Locale,
  figures: Figures,
): Markup {
  const { palette } = figures;
  const { box } = projection;
  const { areas, traces, stands, names } = planMap(scene, dataset, ground, projection, locale, palette);
  const drawnAreas = areas.map(({ figure, outline, changed }) => figures.area(figure, outline, changed));
  return markup`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${palette.sea}"/>
<g stroke-linejoin="round">${drawGround(ground, markup`${drawnAreas}`, palette)}</g>
${traces.length > 0 && drawTraces(traces, palette)}<g>${stands.map((stand) => drawLeader(stand, palette))}</g>
<g stroke-linejoin="round">${names.map(({ label, middle, baseline }) => [
    label.dot &&
      markup`<circle cx="${Math.round(label.at[0])}" cy="${Math.round(label.at[1])}" r="2" fill="${label.style.fill}"/>`,
    textLine(label.text, [middle, baseline], locale.direction, "middle", label.style),
  ])}</g>
<g stroke-linecap="round" stroke-linejoin="round">${stands.map((stand) => drawStand(stand, figures))}</g>`;
}

function drawLeader(stand: Stand, { ink, halo }: Palette): Markup | null {
  const path = leaderOf(stand);
  if (path === null) return null;
  const [x, y] = stand.home.map(Math.round);
  return markup`<path d="${path}" stroke="${halo}" stroke-width="3.5"/><path d="${path}" stroke="${ink}" stroke-width="1.3"/><circle cx="${x}" cy="${y}" r="2.6" fill="${ink}" stroke="${halo}"/>`;
}

function drawStand({ at, control, event, changed, radius }: Stand, figures: Figures): Markup {
  const [x, y] = at;
  const { ink } = figures.palette;
  const ring =
    changed &&
    markup`<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius - 1}" fill="${ink}" fill-opacity=".16" stroke="${ink}" stroke-width="1.6"/>`;
  const badge: Spot = control ? [x + BADGE_OFFSET, y + BADGE_OFFSET] : at;
  return markup`${ring}${control && figures.mark(control, at, MARK_SIZE)}${event && figures.mark(event, badge, control ? BADGE_SIZE : EVENT_SIZE)}`;
}
