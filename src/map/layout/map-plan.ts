import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import type { Projection } from "../geometry/projection.ts";
import type { Ground, GroundName } from "../ground/ground.ts";
import type { TextStyle } from "../render/text-line.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type Mark, type Scene } from "../scene/scene.ts";
import type { Spot } from "../symbols/hatch.ts";
import type { Palette } from "../symbols/palette.ts";
import { type Label, type PlacedLabel, placeLabels } from "./name-places.ts";
import { type Stand, standsOf } from "./stands.ts";
import { type DrawnTrace, drawnTraces } from "./trace-plan.ts";

/** A name on the map: a place's own, or one for orientation. */
export interface MapName extends Label {
  /** Whose name it is; null for towns and countries that are no places of the map. */
  readonly place: PlaceId | null;
  readonly style: TextStyle;
  /** Whether a dot marks its spot. */
  readonly dot: boolean;
}

/** A place that is an area, and how it is filled. */
export interface Area {
  readonly place: Place;
  readonly figure: Figure;
  /** Path data, in the pixels of the ground. */
  readonly outline: string;
  readonly changed: boolean;
  readonly faded: boolean;
}

/** Where everything of a day's map goes, whoever writes it down. */
export interface MapPlan {
  readonly areas: readonly Area[];
  /** Areas that differ, as they were on the day that is compared with. */
  readonly before: readonly Area[];
  readonly traces: readonly DrawnTrace[];
  readonly stands: readonly Stand[];
  readonly names: readonly PlacedLabel<MapName>[];
}

/** Pixels that names keep clear of the edge. */
const EDGE = 6;

/**
 * The plan of a scene within the box of the projection, whose pixels are those of the ground's names.
 * `leastRadius` is the room that each place with marks has for itself, in pixels.
 */
export function planMap(
  scene: Scene,
  dataset: Dataset,
  ground: Ground,
  projection: Projection,
  locale: Locale,
  palette: Palette,
  leastRadius = 0,
): MapPlan {
  const { box } = projection;
  const { language } = locale;
  const stands = standsOf(scene, dataset, projection, leastRadius);
  const areas = areasOf(scene.marks, scene, dataset, ground);
  const before = areasOf(scene.before ?? [], scene, dataset, ground);
  const traces = drawnTraces(scene.traces, dataset, projection, stands, palette);
  const free = (at: Spot) => !stands.some((stand) => distance(stand.at, at) < stand.radius + 4);
  const labels = [
    ...stands
      .toSorted(
        (a, b) => Number(b.changed) - Number(a.changed) || Number(b.control !== null) - Number(a.control !== null),
      )
      .map((stand) => standName(stand, language, palette)),
    ...traces.flatMap((trace) => distanceName(trace, locale, palette)),
    ...[...areas, ...before.filter(({ place }) => !areas.some((area) => area.place === place))]
      .filter(({ place }) => !stands.some((stand) => stand.place === place))
      .map(({ place }) => areaName(place, projection, language, palette)),
    ...ground.towns.filter(({ at }) => free(at)).map((town) => townName(town, language, palette)),
    ...ground.countries.map((country) => countryName(country, language, palette)),
  ];
  const obstacles = stands.flatMap(({ at, home, radius }) => [
    { at, radius },
    { at: home, radius: 2 },
  ]);
  const frame = { x: box.x + EDGE, y: box.y + EDGE, width: box.width - 2 * EDGE, height: box.height - 2 * EDGE };
  return { areas, before, traces, stands, names: placeLabels(labels, obstacles, frame) };
}

function areasOf(marks: readonly Mark[], scene: Scene, { places }: Dataset, ground: Ground): Area[] {
  return marks.flatMap(({ place: id, figure }) => {
    const place = places.get(id);
    const outline = ground.areas.get(id);
    const isArea = place && outline && place.form !== "point" && figure.shape !== "event";
    return isArea ? [{ place, figure, outline, changed: scene.changed.has(id), faded: isFaded(scene, id) }] : [];
  });
}

function standName({ place, at, radius, control, changed }: Stand, language: Language, palette: Palette): MapName {
  const weight = changed ? 700 : 600;
  const size = control ? 15 : 13;
  const style = { size, weight, fill: control ? palette.name : palette.nameMuted, halo: palette.land };
  return { text: inLanguage(place.names, language), place: place.id, at, radius, size, style, dot: false };
}

function areaName(place: Place, { project }: Projection, language: Language, palette: Palette): MapName {
  const at = project(spotOf(place) ?? []);
  const style = { size: 13, fill: palette.nameMuted, halo: palette.land };
  return { text: inLanguage(place.names, language), place: place.id, at, radius: 1, size: 13, style, dot: false };
}

/** How far a ring lies from its place, at its north. */
function distanceName({ place, distance }: DrawnTrace, { words, format }: Locale, palette: Palette): MapName[] {
  if (!distance) return [];
  const text = words.layers.kilometres(format.number(distance.kilometres));
  const style = { size: 12, weight: 600, fill: palette.name, halo: palette.land };
  return [{ text, place, at: distance.at, radius: 1, size: 12, style, dot: false }];
}

function townName({ names, at }: GroundName, language: Language, palette: Palette): MapName {
  const style = { size: 12, fill: palette.town, halo: palette.land };
  return { text: inLanguage(names, language), place: null, at, radius: 2, size: 12, style, dot: true };
}

function countryName({ names, at }: GroundName, language: Language, palette: Palette): MapName {
  const style = { size: 16, fill: palette.border, halo: palette.land };
  return { text: inLanguage(names, language), place: null, at, radius: 0, size: 16, style, dot: false };
}

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
