import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { geometryOf, type Place, type PlaceId, spotOf } from "../../../model/place.ts";
import { PLACE_KINDS, type PlaceKindId, placeKind } from "../../../model/place-kind.ts";
import { figureKey } from "../../scene/figure.ts";
import type { Mark, Stage } from "../../scene/scene.ts";
import type { Trace } from "../../scene/trace.ts";
import { areaLineOf } from "../../symbols/area-tile.ts";
import { BEFORE_PART, type Bearer, EVENT_OFFSET, EVENT_PART, MARK_SIZES, makeRoom, type Shifts } from "./room.ts";
import { traceFeatures } from "./trace-features.ts";

export type MarkSource = "marks" | "events" | "areas";

/** Where a mark went: its source, and the number of its feature there. */
export interface Slot {
  readonly source: MarkSource;
  readonly feature: number;
}

/** Every geometry that the map will need, as GeoJSON, with the ways from marks, traces and places to their features. */
export interface StageSources {
  readonly collections: Readonly<Record<MarkSource | "befores" | "places" | "traces", FeatureCollection>>;
  readonly slots: ReadonlyMap<Mark["id"], Slot>;
  readonly shifts: Shifts;
  /** The number of the features of each trace. */
  readonly traceSlots: ReadonlyMap<Trace["id"], number>;
  readonly placeSlots: ReadonlyMap<PlaceId, number>;
}

/** The sources of a stage; area fills for what is known of areas, icons for everything else. */
export function stageSources(dataset: Dataset, { marks: given, traces }: Stage): StageSources {
  const features: Record<MarkSource | "befores" | "places", Feature[]> = {
    ...{ marks: [], events: [], areas: [], befores: [], places: [] },
  };
  const slots = new Map<Mark["id"], Slot>();
  const placeSlots = new Map<PlaceId, number>();
  const marked = new Set(given.map(({ place }) => place));
  const shifts = makeRoom(bearersOf(dataset, marked));
  const rankOf = ({ place }: Mark) => sizeOf(dataset.places.get(place)?.kind);

  for (const mark of [...given].sort((a, b) => rankOf(a) - rankOf(b))) {
    const place = lookUp("place", mark.place, dataset.places);
    const outline = geometryOf(place);
    const spot = spotOf(place);
    if (!outline || !spot) throw new Error(`mark ${mark.id} has no place on the map`);
    const source = sourceOf(mark, place);
    const geometry: Geometry = source === "areas" ? outline : { type: "Point", coordinates: [...spot] };
    const line = areaLineOf(mark.figure, dataset.actors);
    slots.set(mark.id, { source, feature: features[source].length });
    const number = features[source].length;
    const properties = {
      place: place.id,
      image: imageName(mark, source),
      from_zoom: placeKind(place.kind, dataset.map).minZoom,
      size: sizeOf(place.kind),
      ...(line && { line }),
    };
    features[source].push(feature(number, geometry, { ...properties, ...shiftProperties(place, source, shifts) }));
    // Under the same number, so that a mark has one slot for what it is on one day and was on another.
    if (source === "marks") {
      features.befores.push(feature(number, geometry, { ...properties, ...shiftProperties(place, "befores", shifts) }));
    }
  }

  for (const place of dataset.places.values()) {
    const spot = spotOf(place);
    if (!spot) continue;
    const names = Object.entries(place.names).map(([language, name]) => [`name_${language}`, plain(name)]);
    const number = features.places.length;
    placeSlots.set(place.id, number);
    const properties = {
      ...Object.fromEntries(names),
      place: place.id,
      marked: marked.has(place.id),
      from_zoom: placeKind(place.kind, dataset.map).minZoom,
      size: sizeOf(place.kind),
      point: place.form === "point",
      ...shiftProperties(place, "marks", shifts),
      order: (placeKind(place.kind, dataset.map).rank <= LEAST_SETTLEMENT ? 0 : dataset.places.size) + number,
    };
    features.places.push(feature(number, { type: "Point", coordinates: [...spot] }, properties));
  }

  const { marks, events, areas, befores, places } = features;
  return {
    collections: {
      marks: collection(marks),
      events: collection(events),
      areas: collection(areas),
      befores: collection(befores),
      places: collection(places),
      traces: collection(traceFeatures(traces, dataset, shifts)),
    },
    slots,
    shifts,
    traceSlots: new Map(traces.map(({ id }, index) => [id, index])),
    placeSlots,
  };
}

function bearersOf({ places, map }: Dataset, marked: ReadonlySet<PlaceId>): Bearer[] {
  return [...places.values()].flatMap((place) => {
    if (!marked.has(place.id) || place.form !== "point") return [];
    return [
      { place: place.id, spot: place.spot, size: sizeOf(place.kind), fromZoom: placeKind(place.kind, map).minZoom },
    ];
  });
}

/**
 * `shift_0`, `shift_1`, …: the icon's offset at each zoom, counted in pixels of the picture before it is scaled;
 * nothing for a place that stands where it is.
 */
function shiftProperties(
  place: Place,
  source: MarkSource | "befores",
  shifts: Shifts,
): Record<string, readonly [number, number]> {
  const stops = shifts.get(place.id) ?? [];
  if (stops.every(([x, y]) => x === 0 && y === 0)) return {};
  const [restX, restY] = source === "events" ? EVENT_OFFSET : [0, 0];
  const part = PARTS[source];
  const offsets = MARK_SIZES.map(([, size], index): [string, readonly [number, number]] => {
    const [x, y] = stops[index] ?? [0, 0];
    const scale = size * sizeOf(place.kind) * part;
    return [`shift_${index}`, [restX + x / scale, restY + y / scale]];
  });
  return Object.fromEntries(offsets);
}

const PARTS = { marks: 1, areas: 1, events: EVENT_PART, befores: BEFORE_PART } as const;

/** The name of the image that a mark is painted with. */
export function imageName(mark: Mark, source: MarkSource): string {
  return source === "areas" ? `area ${figureKey(mark.figure)}` : figureKey(mark.figure);
}

function sourceOf({ figure }: Mark, { form }: Place): MarkSource {
  if (figure.shape === "event") return "events";
  return form === "point" ? "marks" : "areas";
}

/** How large a mark is beside that of a city; larger ones lie above. */
function sizeOf(kind: PlaceKindId | undefined): number {
  return kind === "city" ? 1 : 0.8;
}

/** The rank of the least settlements; their names are placed before all others. */
const LEAST_SETTLEMENT = PLACE_KINDS.village.rank;

/** Without harakat, which the glyph drawing does not place. */
const plain = (name: string) => name.replace(/[\u064B-\u0652\u0670]/g, "");

const feature = (id: number, geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  id,
  geometry,
  properties,
});

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
