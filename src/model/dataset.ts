import type { InferOutput } from "valibot";
import type { DatasetAreas } from "./areas.ts";
import type { AliasesElsewhere } from "./core/alias-file.ts";
import type { NotesElsewhere } from "./core/notes.ts";
import type { Quotes } from "./core/quotes.ts";
import type { MAP_FILE } from "./map-schema.ts";
import type { MapWords } from "./own-words.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

/** Everything that a compiled data folder holds; maps keep the order of the files. */
export type Dataset = Omit<Stored, "format" | "map" | "areas"> & {
  readonly map: MapInfo;
  /** Left out where there are none. */
  readonly areas?: DatasetAreas | undefined;
  /** Of a map that was opened without its quotes; left out where the claims have their own. */
  readonly quotes?: Quotes | undefined;
  /** Of a map that was opened without its notes; left out where claims and places have their own. */
  readonly notes?: NotesElsewhere | undefined;
  /** Of a map whose places were opened without their other spellings; left out where they have their own. */
  readonly aliases?: AliasesElsewhere | undefined;
};

/**
 * Whether both are of one map that was fetched once: a filter makes another data set of the same map, and a reader who tries
 * again has another map, though it be the same file.
 */
export const isSameMap = (a: Dataset | null | undefined, b: Dataset): boolean => a?.basemap === b.basemap;

/** What `map.yaml` says; its fields are listed in `schema/map.ts`. */
export type MapInfo = Omit<Stored["map"], "words"> & { readonly words?: MapWords | undefined };

type Stored = DeepReadonly<InferOutput<typeof MAP_FILE>>;

/** West, south, east, north, in degrees. */
export type Bounds = MapInfo["bounds"];

/** One file of the basemap, with the credit it asks for. */
export type BasemapLayer = Dataset["basemap"][number];
