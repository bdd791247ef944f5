import type * as v from "valibot";
import type { AreaLayer } from "./areas.ts";
import type { Dataset } from "./dataset.ts";
import { FORMAT, MAP_FILE } from "./map-schema.ts";
import { AREAS_FILE } from "./schema/areas.ts";
import { type EncodedForm, encode } from "./schema/encode.ts";

/** The content of the published `data/map.json`. */
export type MapFile = v.InferInput<typeof MAP_FILE>;

/** The file that `decodeMap` reads the same data set from. */
export function encodeMap(dataset: Dataset, form: EncodedForm = "whole"): MapFile {
  return encode(MAP_FILE, { format: FORMAT, ...dataset }, form) as MapFile;
}

/** The text of the published list of layers of areas, their outlines left out. */
export function encodeAreas(layers: readonly AreaLayer[]): string {
  return JSON.stringify(encode(AREAS_FILE, { layers }));
}
