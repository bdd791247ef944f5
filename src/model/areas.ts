import type { MultiPolygon, Polygon } from "geojson";
import type * as v from "valibot";
import type { ActorId } from "./actor.ts";
import type { Day, DayRange } from "./day.ts";
import type { AREA_LAYER } from "./schema/areas.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

type Stored = DeepReadonly<v.InferOutput<typeof AREA_LAYER>>;

/** Areas that one source drew, by day: who held them is what the source says, and no report of the map's own. */
export type AreaLayer = Omit<Stored, "periods"> & { readonly periods: readonly AreaPeriod[] };

/** Days on which a source drew the same areas, both ends included; of a day in no period nothing is known. */
export type AreaPeriod = Stored["periods"][number] & {
  /** The areas themselves, while the site is built; the page has them in files of their own. */
  readonly shapes?: readonly HeldShape[];
};

/** How much a holder is said to hold, in square kilometres. */
export type AreaSize = AreaPeriod["sizes"][number];

/** An area as its source has it. */
export interface HeldShape {
  /** The source's word for who holds it. */
  readonly holder: string;
  /** What else the source says of it; null for nothing. */
  readonly words: string | null;
  readonly outline: Polygon | MultiPolygon;
}

/** The layers of areas of a data set. */
export interface DatasetAreas {
  /** Of all that they hold. */
  readonly digest: string;
  /** Relative to the published data; empty before it is published. */
  readonly file: string;
  /** While the site is built, and on a page once it has fetched the file, which completes them. */
  readonly layers?: readonly AreaLayer[];
}

/** The layers; none where there are none, and none on a page that has still to fetch them. */
export function areaLayersOf({ areas }: { readonly areas?: DatasetAreas | undefined }): readonly AreaLayer[] {
  return areas?.layers ?? [];
}

/** The actor that a source's word for a holder is about; null where it is about none. */
export function actorOfHolder({ holders }: Pick<AreaLayer, "holders">, holder: string): ActorId | null {
  return holders.find(({ value }) => value === holder)?.actor ?? null;
}

/** What a source drew for a day; null where it has nothing for it, so that it is not known. */
export function areaPeriodOn({ periods }: Pick<AreaLayer, "periods">, day: Day): AreaPeriod | null {
  return periods.find(({ first, last }) => first <= day && day <= last) ?? null;
}

/** The stretch of days of the last period that ended before a day; null where none did. */
export function periodBefore({ periods }: Pick<AreaLayer, "periods">, day: Day): DayRange | null {
  return [...periods].reverse().find(({ last }) => last < day) ?? null;
}

/** How much of a holder's ground grew or shrank between two days, in square kilometres. */
export interface SizeChange {
  readonly holder: string;
  readonly before: number;
  readonly after: number;
}

/** What every holder of either day holds on both, in the order of the layer's holders; null where one of the days is not known. */
export function compareAreas(layer: AreaLayer, since: Day, day: Day): SizeChange[] | null {
  const [one, other] = [areaPeriodOn(layer, since), areaPeriodOn(layer, day)];
  if (!one || !other) return null;
  const sizeIn = ({ sizes }: AreaPeriod, holder: string) => sizes.find((each) => each.holder === holder)?.km2 ?? 0;
  return layer.holders
    .map(({ value }) => ({ holder: value, before: sizeIn(one, value), after: sizeIn(other, value) }))
    .filter(({ before, after }) => before > 0 || after > 0);
}
