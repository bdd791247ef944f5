import type { Polygon, Position } from "geojson";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { isInPolygon } from "../geometry/is-in-polygon.ts";
import { toWorld } from "../geometry/mercator.ts";
import { type Candidate, onSpot } from "./label-candidates.ts";
import { labelWithin } from "./label-node.ts";
import type { AreaNode, LabelNode } from "./node.ts";
import { settingsOf, type TextSetting } from "./set-text.ts";
import type { Stage } from "./stage.ts";

/** How far from its middle the name of an area may stand, in lines of text down and in quarters of its own width aside. */
const ROWS = [0, 1, -1, 2, -2, 3, -3, 4.5, -4.5, 6, -6];
const COLUMNS = [0, 1, -1, 2, -2, 4, -4];

const SPOTS = ROWS.flatMap((row) => COLUMNS.map((column): PixelPoint => [column, row])).sort(
  ([a, b], [c, d]) => Math.abs(a) + Math.abs(b) - Math.abs(c) - Math.abs(d),
);

/** The names of the areas of which the day tells something and that bear no symbol, each in its area. */
export function nameAreas(areas: readonly AreaNode[], stage: Stage): LabelNode[] {
  const { content, placer, isShown, looks } = stage;
  const { dataset, locale, measure } = content;
  return areas
    .filter(({ place }) => !isShown(place))
    .flatMap((node) => {
      const place = dataset.places.get(node.place);
      if (!place) return [];
      const key = `name ${place.id}`;
      const settings = settingsOf(inLanguage(place.names, locale.language), looks.area, measure);
      placer.place({
        key,
        naming: null,
        near: () => withinArea(node, place, settings, stage),
        far: () => [],
      });
      return labelWithin(key, looks.area, { names: "area", tone: "quiet", place: place.id, faded: node.faded }, stage);
    });
}

/** Spots around the middle at which all of the name lies in the area, the nearest first; at least the middle itself. */
function* withinArea(
  { anchor }: AreaNode,
  place: Place,
  settings: readonly TextSetting[],
  { worldSize }: Stage,
): Generator<Candidate> {
  const outline = outlineOf(place, worldSize);
  const [x, y] = [anchor[0] * worldSize, anchor[1] * worldSize];
  for (const [column, row] of SPOTS) {
    for (const [broken, setting] of settings.entries()) {
      const { width, height, lines } = setting;
      const middle: PixelPoint = [x + (column * width) / 4, y + (row * height) / lines.length];
      const isMiddle = column === 0 && row === 0;
      const isWithin = (corner: PixelPoint) => outline !== null && isInPolygon(corner, outline);
      if (!isMiddle && !cornersOf(middle, width, height).every(isWithin)) continue;
      yield onSpot(setting, middle, Math.abs(row) + Math.abs(column) + broken / 2);
    }
  }
}

/** The outline of an area in pixels of a world; null for a place that is none. */
function outlineOf(place: Place, worldSize: number): Polygon | null {
  if (place.form !== "area") return null;
  const { area } = place;
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const inWorld = (position: Position) => toWorld(position).map((share) => share * worldSize);
  return { type: "Polygon", coordinates: rings.map((ring) => ring.map(inWorld)) };
}

const cornersOf = ([x, y]: PixelPoint, width: number, height: number): PixelPoint[] =>
  [-0.5, 0, 0.5].flatMap((across) => [-0.5, 0.5].map((down): PixelPoint => [x + across * width, y + down * height]));
