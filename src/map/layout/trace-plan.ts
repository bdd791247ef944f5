import type { Dataset } from "../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../model/place.ts";
import type { Projection } from "../geometry/projection.ts";
import { type Arrow, type DistanceRing, groundLineOf } from "../scene/trace.ts";
import type { Sighting } from "../scene/traces.ts";
import { type ArrowShape, arrowAlong } from "../symbols/arrow.ts";
import type { Spot } from "../symbols/hatch.ts";
import { inkOn, type Palette } from "../symbols/palette.ts";
import { actorOf, RING_NAMED, RING_SEEN, TRACE_OPACITIES } from "../symbols/trace-style.ts";
import type { Stand } from "./stands.ts";

/** A trace of a day and how it is drawn. */
export interface DrawnTrace {
  readonly shape: "arrow" | "ring";
  /** Whose evidence tells of it. */
  readonly place: PlaceId;
  /** Path data, closed. */
  readonly outline: string;
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
  /** Who drew it, where an arrow has room for that. */
  readonly letter: { readonly text: string; readonly at: Spot; readonly fill: string } | null;
  /** Where a ring is wide enough to bear its distance, and that distance in kilometres. */
  readonly distance: { readonly at: Spot; readonly kilometres: number } | null;
}

/** Pixels between the end of an arrow and a place that bears no mark. */
const GAP = 5;

/** The arrows and rings of a day, but for arrows that have no room and rings that the mark of their place would cover. */
export function drawnTraces(
  sightings: readonly Sighting[],
  dataset: Dataset,
  projection: Projection,
  stands: readonly Stand[],
  palette: Palette,
): DrawnTrace[] {
  return sightings.flatMap(({ trace, age }) => {
    const actor = actorOf(trace, dataset.actors);
    const common = { place: trace.place, colour: actor?.colour ?? palette.halo, opacity: TRACE_OPACITIES[age] };
    if (trace.shape === "ring") return drawnRing(trace, dataset, projection, common);
    const arrow = arrowBetween(trace, dataset, projection, stands);
    if (!arrow) return [];
    const letter = actor && { text: actor.letter, at: arrow.letter, fill: inkOn(actor.colour) };
    return { ...common, shape: "arrow", outline: pathOf(arrow.outline), letter, distance: null };
  });
}

type Common = Pick<DrawnTrace, "place" | "colour" | "opacity">;

function drawnRing(ring: DistanceRing, dataset: Dataset, { project }: Projection, common: Common): DrawnTrace[] {
  const line = groundLineOf(ring, dataset).map(project);
  const north = line.reduce((top, spot) => (spot[1] < top[1] ? spot : top));
  const south = line.reduce((bottom, spot) => (spot[1] > bottom[1] ? spot : bottom));
  const across = south[1] - north[1];
  if (across < RING_SEEN) return [];
  const distance = across < RING_NAMED ? null : { at: north, kilometres: ring.kilometres };
  return [{ ...common, shape: "ring", outline: pathOf(line), letter: null, distance }];
}

/** The arrow from the marks of one place to those of the other, wherever these stand. */
function arrowBetween(
  { id, place, to, bend }: Arrow,
  { places }: Dataset,
  { project }: Projection,
  stands: readonly Stand[],
): ArrowShape | null {
  const endAt = (end: PlaceId): { readonly at: Spot; readonly gap: number } => {
    const stand = stands.find((each) => each.place.id === end);
    if (stand) return { at: stand.at, gap: stand.radius + 2 };
    const found = places.get(end);
    const spot = found && spotOf(found);
    if (!spot) throw new Error(`arrow ${id} has no place ${end} on the map`);
    return { at: project(spot), gap: GAP };
  };
  const [from, until] = [endAt(place), endAt(to)];
  return arrowAlong({ from: from.at, to: until.at, bend }, { start: from.gap, end: until.gap });
}

const pathOf = (spots: readonly Spot[]) => `M${spots.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;

const short = (value: number) => Math.round(value * 10) / 10;
