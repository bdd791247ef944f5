import type { Feature, MultiLineString, MultiPolygon, Polygon as Outline, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { MultiPolygon as Drawn, GeometryCollection, Polygon, Topology } from "topojson-specification";
import type { ActorId } from "../../model/actor.ts";
import type { AreaLayer } from "../../model/areas.ts";
import { memoize, memoizeNewest } from "../../model/memoize.ts";
import { isInPolygon } from "../geometry/is-in-polygon.ts";

/** What the published drawings say of an area. */
export interface AreaWords {
  /** The source's word for who holds it. */
  readonly holder: string;
  /** The source's other words; left out where it has none. */
  readonly words?: string;
}

/** Areas of several days in which a border is one line, whoever shares it and on however many days. */
export type AreaTopology = Topology<Record<string, GeometryCollection<AreaWords>>>;

/** The areas of some days as they are drawn, in degrees. */
export interface AreaDrawing {
  /** The ground of each holder, without the borders within it. */
  readonly holders: readonly { readonly holder: string; readonly outline: MultiPolygon }[];
  /** Where the ground of an actor meets that of another. */
  readonly fronts: MultiLineString;
}

type Holders = AreaLayer["holders"];

/** A pixel of a world of `worldSize` pixels, as a part of whose square a corner is left out. */
const LEAST_CORNER = 0.5;

/** Levels of detail that are kept of a topology. */
const MOST_KEPT = 3;

const MADE = new WeakMap<AreaTopology, Map<string, AreaDrawing>>();

/**
 * The drawing of that name, as exact as it takes where the whole world is that many pixels wide: borders that are shared stay
 * shared. An empty one where there is none of that name; always the same object within a doubling of the world.
 */
export function drawAreas(topology: AreaTopology, name: string, holders: Holders, worldSize: number): AreaDrawing {
  const simple = simplified(topology, Math.ceil(Math.log2(worldSize)));
  const made = MADE.get(simple) ?? new Map<string, AreaDrawing>();
  MADE.set(simple, made);
  const drawing = made.get(name) ?? makeDrawing(simple, name, holders);
  made.set(name, drawing);
  return drawing;
}

const detailed = memoize((topology: AreaTopology) => presimplify(topology));

const simplified = memoizeNewest(
  MOST_KEPT,
  (level: number) => level,
  (topology: AreaTopology, level) =>
    simplify(detailed(topology) as never, LEAST_CORNER * (360 / 2 ** level) ** 2) as AreaTopology,
);

function makeDrawing(topology: AreaTopology, name: string, holders: Holders): AreaDrawing {
  const object = topology.objects[name];
  const geometries = areasIn(object);
  const actorOf = new Map<string, ActorId | null>(holders.map(({ value, actor }) => [value, actor]));
  const heldBy = (geometry: object) => (geometry as { properties?: AreaWords }).properties?.holder ?? "";
  const isFront = (one: object, other: object) => {
    const [first, second] = [actorOf.get(heldBy(one)), actorOf.get(heldBy(other))];
    return first != null && second != null && first !== second;
  };
  return {
    holders: holders.flatMap(({ value }) => {
      const own = geometries.filter((geometry) => heldBy(geometry) === value);
      return own.length === 0 ? [] : [{ holder: value, outline: merge(topology, own) }];
    }),
    fronts: object ? mesh(topology, object, isFront) : { type: "MultiLineString", coordinates: [] },
  };
}

const areasIn = (object: GeometryCollection<AreaWords> | undefined) =>
  (object?.geometries ?? []).filter(
    (geometry): geometry is Polygon<AreaWords> | Drawn<AreaWords> =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );

/** What the source says of each area at a position in degrees; none where none of them has it. */
export function areasAt(topology: AreaTopology, name: string, position: Position): AreaWords[] {
  return areasIn(topology.objects[name]).flatMap((geometry) => {
    const { geometry: outline, properties } = feature(topology, geometry) as Feature<Outline | MultiPolygon, AreaWords>;
    return isInPolygon(position, outline) ? [properties] : [];
  });
}
