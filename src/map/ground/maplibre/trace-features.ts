import type { Feature, Geometry } from "geojson";
import type { Dataset } from "../../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../../model/place.ts";
import { fromPlane, toPlane } from "../../geometry/plane.ts";
import { type Arrow, type DistanceRing, groundLineOf, type Trace } from "../../scene/trace.ts";
import { arrowAlong } from "../../symbols/arrow.ts";
import type { Spot } from "../../symbols/hatch.ts";
import { inkOn } from "../../symbols/palette.ts";
import { ARROW_GAP, actorOf, RING_NAMED } from "../../symbols/trace-style.ts";
import { markSizeAt, type Shifts, shiftAt, worldAt } from "./room.ts";

/** Zooms for each of which an arrow has an outline of its own, so that it is as wide on the screen at all of them. */
const ZOOMS = [4, 5, 6, 7, 8, 9, 10, 11];

/** Metres around the equator. */
const EQUATOR = 40_075_016.686;

/** The features of the traces; all those of one trace have its place in the list as their id. */
export function traceFeatures(traces: readonly Trace[], dataset: Dataset, shifts: Shifts): Feature[] {
  return traces.flatMap((trace, id) => {
    const actor = actorOf(trace, dataset.actors);
    const parts = trace.shape === "arrow" ? arrowParts(trace, dataset, shifts) : ringParts(trace, dataset);
    const common = {
      place: trace.place,
      ...(actor && { colour: actor.colour, ink: inkOn(actor.colour), letter: actor.letter }),
    };
    return parts.map(({ geometry, properties }) => ({
      type: "Feature",
      id,
      geometry,
      properties: { ...common, ...properties },
    }));
  });
}

interface Part {
  readonly geometry: Geometry;
  readonly properties: { readonly part: "arrow" | "letter" | "ring" | "distance"; readonly [name: string]: unknown };
}

/** An outline and the spot of a letter for each zoom at which the arrow has room. */
function arrowParts({ id, place, to, bend }: Arrow, dataset: Dataset, shifts: Shifts): Part[] {
  return ZOOMS.flatMap((zoom): Part[] => {
    // In the middle between this zoom and the next one.
    const shown = zoom + 0.5;
    const world = worldAt(shown);
    const at = (end: PlaceId): Spot => {
      const found = dataset.places.get(end);
      const spot = found && spotOf(found);
      if (!spot) throw new Error(`arrow ${id} has no place ${end} on the map`);
      const [x, y] = toPlane(spot);
      const [right, down] = shiftAt(end, shown, shifts);
      return [x * world + right, y * world + down];
    };
    const gap = ARROW_GAP * markSizeAt(shown);
    const shape = arrowAlong({ from: at(place), to: at(to), bend }, { start: gap, end: gap });
    if (!shape) return [];
    const ground = ([x, y]: Spot) => [...fromPlane([x / world, y / world])];
    const outline = shape.outline.map(ground);
    return [
      {
        geometry: { type: "Polygon", coordinates: [[...outline, outline[0] ?? []]] },
        properties: { part: "arrow", zoom },
      },
      { geometry: { type: "Point", coordinates: ground(shape.letter) }, properties: { part: "letter", zoom } },
    ];
  });
}

/** The line, and at its north the spot of its distance. */
function ringParts(ring: DistanceRing, dataset: Dataset): Part[] {
  const line = groundLineOf(ring, dataset);
  const [north] = line.toSorted(([, a = 0], [, b = 0]) => b - a);
  const [, latitude = 0] = north ?? [];
  const across = (2000 * ring.kilometres) / (EQUATOR * Math.cos((latitude * Math.PI) / 180));
  const from_zoom = Math.ceil(Math.log2(RING_NAMED / (across * worldAt(0))));
  return [
    { geometry: { type: "LineString", coordinates: line }, properties: { part: "ring" } },
    {
      geometry: { type: "Point", coordinates: north ?? [] },
      properties: { part: "distance", kilometres: String(ring.kilometres), from_zoom },
    },
  ];
}
