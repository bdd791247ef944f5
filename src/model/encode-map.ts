import type * as v from "valibot";
import type { Dataset } from "./dataset.ts";
import { FORMAT, MAP_FILE } from "./map-schema.ts";
import { encode } from "./schema/encode.ts";

/** The content of the published `data/map.json`. */
export type MapFile = v.InferInput<typeof MAP_FILE>;

/** The file that `decodeMap` reads the same data set from. */
export function encodeMap(dataset: Dataset): MapFile {
  return encode(MAP_FILE, { format: FORMAT, ...dataset }) as MapFile;
}
