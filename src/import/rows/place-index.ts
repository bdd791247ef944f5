import { distance } from "@turf/distance";
import type { PlaceEntry } from "../../compile/sources/records.ts";
import { namesIn } from "../../model/names.ts";
import type { LngLat } from "../../model/place.ts";
import { essence } from "../../text/fold.ts";

/** A place that rows may be about. */
export interface IndexedPlace {
  readonly id: string;
  readonly names: readonly string[];
  /** Null for an area, and where it is not located. */
  readonly spot: LngLat | null;
}

/** The place that a row is about, and why; or why there is none. */
export type FoundPlace =
  | { readonly id: string; readonly reason: string }
  | { readonly isNew: true }
  | { readonly problem: string };

/** Metres: places of one name farther apart are two. */
const SAME_NAME = 25_000;

/** Metres: a row without a name is about the place that it is as near to. */
const SAME_SPOT = 1000;

/** The places of a map, by their names and spots. */
export class PlaceIndex {
  readonly #byName = new Map<string, IndexedPlace[]>();
  readonly #byCell = new Map<string, IndexedPlace[]>();
  readonly ids = new Set<string>();

  constructor(entries: readonly PlaceEntry[]) {
    for (const { fields, feature } of entries) {
      if (fields.id === undefined) continue;
      const names = [...Object.values(namesIn(fields)), ...(fields.aliases ?? [])];
      const { geometry } = feature.fields;
      const spot = geometry?.type === "Point" ? (geometry.coordinates as unknown as LngLat) : null;
      this.add({ id: fields.id, names, spot });
    }
  }

  add(place: IndexedPlace): void {
    this.ids.add(place.id);
    for (const name of new Set(place.names.map(essence))) push(this.#byName, name, place);
    if (place.spot) push(this.#byCell, cellOf(place.spot), place);
  }

  /** The place of that name and spot; an earlier choice stands as long as it still fits. */
  find(name: string, spot: LngLat | null, earlier: string | undefined): FoundPlace {
    const wanted = essence(name);
    if (wanted === "")
      return spot ? this.#atSpot(spot, earlier) : { problem: "expected a place or coordinates, found neither" };
    const called = variantsOf(name).find((each) => this.#byName.has(essence(each))) ?? name;
    const same = (this.#byName.get(essence(called)) ?? []).map((place) => ({ place, metres: metresTo(place, spot) }));
    const near = same.filter(({ metres }) => metres === null || metres <= SAME_NAME);
    const chosen = near.find(({ place }) => place.id === earlier) ?? nearest(near);
    if (chosen === "several") {
      const ids = near.map(({ place }) => place.id).join(", ");
      return { problem: `expected a place, found ${name}, which may be ${ids}; say which under places in the mapping` };
    }
    if (chosen === null) return { isNew: true };
    const apart = chosen.metres === null ? "" : `, ${(chosen.metres / 1000).toFixed(1)} km apart`;
    const reason = called === name ? "of the same name" : `of the name ${called}`;
    return { id: chosen.place.id, reason: `${reason}${apart}` };
  }

  #atSpot(spot: LngLat, earlier: string | undefined): FoundPlace {
    const around = cellsAround(spot).flatMap((cell) => this.#byCell.get(cell) ?? []);
    const near = around
      .map((place) => ({ place, metres: metresTo(place, spot) ?? Infinity }))
      .filter(({ metres }) => metres <= SAME_SPOT)
      .sort((one, other) => one.metres - other.metres);
    const chosen = near.find(({ place }) => place.id === earlier) ?? near[0];
    return chosen ? { id: chosen.place.id, reason: `${Math.round(chosen.metres)} m away` } : { isNew: true };
  }
}

/** The name, then without the word for what it is, then the first part of an address. */
function variantsOf(name: string): string[] {
  const [first = ""] = name.split(/[,،]/);
  const plain = (text: string) =>
    text
      .replace(/^(?:(?:the )?(?:city|town|village) of |مدينة |بلدة |قرية )/i, "")
      .replace(/ (?:city|town|village)$/i, "")
      .trim();
  return [name, plain(name), first.trim(), plain(first.trim())].filter((each) => essence(each) !== "");
}

type Measured = { readonly place: IndexedPlace; readonly metres: number | null };

/** The nearest; of those without a distance the only one, or the only one at a point. */
function nearest(places: readonly Measured[]): Measured | null | "several" {
  const measured = places.filter(({ metres }) => metres !== null);
  if (measured.length > 0)
    return measured.reduce((one, other) => ((other.metres ?? 0) < (one.metres ?? 0) ? other : one));
  const points = places.filter(({ place }) => place.spot !== null);
  const [only, another] = points.length === 1 ? points : places;
  return another ? "several" : (only ?? null);
}

const metresTo = ({ spot }: IndexedPlace, from: LngLat | null) =>
  spot && from ? distance([...spot], [...from], { units: "meters" }) : null;

/** Degrees: more than the metres within which spots are the same, up to 85° north and south. */
const CELL = 0.15;

const cellOf = ([longitude, latitude]: LngLat) => `${Math.floor(longitude / CELL)} ${Math.floor(latitude / CELL)}`;

const cellsAround = ([longitude, latitude]: LngLat) =>
  [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => cellOf([longitude + x * CELL, latitude + y * CELL])));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
