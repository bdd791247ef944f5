import type { Dataset } from "../../model/dataset.ts";
import { inLanguage } from "../../model/names.ts";
import { type Place, spotOf } from "../../model/place.ts";
import type { Locale } from "../../view/locale.ts";
import type { Scene } from "../../view/scene.ts";
import type { Spot } from "../hatch.ts";
import type { Palette } from "../palette.ts";
import type { Figures } from "./figures.ts";
import { drawGround, type Ground, type GroundName } from "./ground.ts";
import type { Layout } from "./layout.ts";
import { type Markup, markup } from "./markup.ts";
import { type Label, placeLabels } from "./name-places.ts";
import { type Stand, standsOf } from "./stands.ts";
import { type TextStyle, textLine } from "./text-line.ts";

const MARK_SIZE = 26;
const EVENT_SIZE = 19;
const BADGE_SIZE = 16;

interface NamedSpot extends Label {
  readonly style: TextStyle;
  readonly dot: boolean;
}

/** The map of a day: ground, areas, marks and names; what overhangs the map is for the panel to cover. */
export function drawMap(
  scene: Scene,
  dataset: Dataset,
  ground: Ground,
  layout: Layout,
  locale: Locale,
  figures: Figures,
): Markup {
  const { projection } = layout;
  const { palette } = figures;
  const { box } = projection;
  const stands = standsOf(scene, dataset, projection);
  const areas = areasOf(scene, dataset).filter(({ place }) => ground.areas.has(place.id));
  const drawnAreas = areas.map(({ place, figure }) =>
    figures.area(figure, ground.areas.get(place.id) ?? "", scene.changed.has(place.id)),
  );
  const free = (at: Spot) => !stands.some((stand) => distance(stand.at, at) < stand.radius + 4);
  const labels = [
    ...stands
      .toSorted(
        (a, b) => Number(b.changed) - Number(a.changed) || Number(b.control !== null) - Number(a.control !== null),
      )
      .map((stand) => standLabel(stand, locale, palette)),
    ...areas
      .filter(({ place }) => !stands.some((stand) => stand.place === place))
      .map(({ place }) => areaLabel(place, layout, locale, palette)),
    ...ground.towns.filter(({ at }) => free(at)).map((town) => townLabel(town, locale, palette)),
    ...ground.countries.map((country) => countryLabel(country, locale, palette)),
  ];
  const obstacles = stands.flatMap(({ at, home, radius }) => [
    { at, radius },
    { at: home, radius: 2 },
  ]);
  const frame = { x: box.x + 6, y: box.y + 6, width: box.width - 12, height: box.height - 12 };
  const placed = placeLabels(labels, obstacles, frame);
  return markup`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${palette.sea}"/>
<g stroke-linejoin="round">${drawGround(ground, markup`${drawnAreas}`, palette)}</g>
<g>${stands.map((stand) => leader(stand, palette))}</g>
<g stroke-linejoin="round">${placed.map(({ label, middle, baseline }) => [
    label.dot &&
      markup`<circle cx="${Math.round(label.at[0])}" cy="${Math.round(label.at[1])}" r="2" fill="${label.style.fill}"/>`,
    textLine(label.text, [middle, baseline], locale.direction, "middle", label.style),
  ])}</g>
<g stroke-linecap="round" stroke-linejoin="round">${stands.map((stand) => drawStand(stand, figures))}</g>`;
}

function areasOf({ marks }: Scene, { places }: Dataset) {
  return marks.flatMap(({ place: id, figure }) => {
    const place = places.get(id);
    return place && place.geometry?.type !== "Point" && figure.shape !== "event" ? [{ place, figure }] : [];
  });
}

/** From the marks to their place, where they had to make room. */
function leader({ home, at }: Stand, { ink, halo }: Palette): Markup | null {
  if (distance(home, at) < 4) return null;
  const [x1, y1, x2, y2] = [...home, ...at].map(Math.round);
  const path = `M${x1} ${y1}L${x2} ${y2}`;
  return markup`<path d="${path}" stroke="${halo}" stroke-width="3.5"/><path d="${path}" stroke="${ink}" stroke-width="1.3"/><circle cx="${x1}" cy="${y1}" r="2.6" fill="${ink}" stroke="${halo}"/>`;
}

function drawStand({ at, control, event, changed, radius }: Stand, figures: Figures): Markup {
  const [x, y] = at;
  const { ink } = figures.palette;
  const ring =
    changed &&
    markup`<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius - 1}" fill="${ink}" fill-opacity=".16" stroke="${ink}" stroke-width="1.6"/>`;
  const badge: Spot = control ? [x + 10, y + 10] : at;
  return markup`${ring}${control && figures.mark(control, at, MARK_SIZE)}${event && figures.mark(event, badge, control ? BADGE_SIZE : EVENT_SIZE)}`;
}

function standLabel({ place, at, radius, control, changed }: Stand, { language }: Locale, palette: Palette): NamedSpot {
  const weight = changed ? 700 : 600;
  const size = control ? 15 : 13;
  const style = { size, weight, fill: control ? palette.name : palette.nameMuted, halo: palette.land };
  return { text: inLanguage(place.names, language), at, radius, size, style, dot: false };
}

function areaLabel(place: Place, { projection }: Layout, { language }: Locale, palette: Palette): NamedSpot {
  const at = projection.project(spotOf(place) ?? []);
  const style = { size: 13, fill: palette.nameMuted, halo: palette.land };
  return { text: inLanguage(place.names, language), at, radius: 1, size: 13, style, dot: false };
}

function townLabel({ names, at }: GroundName, { language }: Locale, palette: Palette): NamedSpot {
  const style = { size: 12, fill: palette.town, halo: palette.land };
  return { text: inLanguage(names, language), at, radius: 2, size: 12, style, dot: true };
}

function countryLabel({ names, at }: GroundName, { language }: Locale, palette: Palette): NamedSpot {
  const style = { size: 16, fill: palette.border, halo: palette.land };
  return { text: inLanguage(names, language), at, radius: 0, size: 16, style, dot: false };
}

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
