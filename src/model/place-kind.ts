import type { Names } from "./names.ts";

/** How places of one kind are ranked on the map. */
export interface PlaceKind {
  /** From 1, the first to be named and the largest; settlements are 1 to 3. */
  readonly rank: number;
  /** The first zoom at which a place of the kind has room beside the town that it belongs to; 0 for every zoom. */
  readonly minZoom: number;
}

/** A kind of place that a map's own data brings along. */
export interface OwnPlaceKind extends PlaceKind {
  readonly id: string;
  readonly names: Names;
}

/** The kinds that every map knows; `language/words` has their names. */
export const PLACE_KINDS = {
  city: { rank: 1, minZoom: 0 },
  town: { rank: 2, minZoom: 0 },
  village: { rank: 3, minZoom: 0 },
  neighbourhood: { rank: 5, minZoom: 8 },
  "border-crossing": { rank: 4, minZoom: 0 },
  airport: { rank: 4, minZoom: 0 },
  airbase: { rank: 4, minZoom: 0 },
  "military-base": { rank: 4, minZoom: 0 },
  port: { rank: 4, minZoom: 0 },
  camp: { rank: 4, minZoom: 0 },
  "pumping-station": { rank: 4, minZoom: 0 },
  "gas-station": { rank: 5, minZoom: 8 },
  prison: { rank: 5, minZoom: 8 },
  "power-station": { rank: 5, minZoom: 8 },
  dam: { rank: 5, minZoom: 8 },
  hospital: { rank: 5, minZoom: 8 },
  building: { rank: 5, minZoom: 8 },
  bridge: { rank: 5, minZoom: 8 },
  mountain: { rank: 4, minZoom: 0 },
  island: { rank: 4, minZoom: 0 },
  governorate: { rank: 4, minZoom: 0 },
  state: { rank: 4, minZoom: 0 },
  province: { rank: 4, minZoom: 0 },
  region: { rank: 4, minZoom: 0 },
  district: { rank: 4, minZoom: 0 },
  countryside: { rank: 4, minZoom: 0 },
  area: { rank: 4, minZoom: 0 },
} as const satisfies Readonly<Record<string, PlaceKind>>;

/** The kinds of parts of a country that have others within them. */
const DIVISIONS: ReadonlySet<PlaceKindId> = new Set(["governorate", "state", "province", "region", "district"]);

/** Whether places of the kind are parts of a country. */
export const isDivision = (id: PlaceKindId): boolean => DIVISIONS.has(id);

export type BuiltInPlaceKind = keyof typeof PLACE_KINDS;

/** The id of a kind: one of `PLACE_KINDS`, or of the map's own. */
export type PlaceKindId = string;

/** What a map says of kinds of places. */
interface WithKinds {
  readonly placeKinds: ReadonlyMap<PlaceKindId, OwnPlaceKind>;
}

/** Every kind of the map by id: those that every map knows, then its own; where it has the same id, its own alone. */
export function placeKindsOf({ placeKinds }: WithKinds): ReadonlyMap<PlaceKindId, PlaceKind> {
  return new Map<PlaceKindId, PlaceKind>([...Object.entries(PLACE_KINDS), ...placeKinds]);
}

/** The kind of that id; throws where the map has none. */
export function placeKind(id: PlaceKindId, { placeKinds }: WithKinds): PlaceKind {
  const kind = placeKinds.get(id) ?? (isBuiltIn(id) ? PLACE_KINDS[id] : null);
  if (kind === null) throw new Error(`unknown kind of place ${id}`);
  return kind;
}

/** Whether every map knows the kind. */
export function isBuiltIn(id: PlaceKindId): id is BuiltInPlaceKind {
  return Object.hasOwn(PLACE_KINDS, id);
}
