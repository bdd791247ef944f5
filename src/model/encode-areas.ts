import type { AreaLayer } from "./areas.ts";
import { AREAS_FILE } from "./schema/areas.ts";
import { encode } from "./schema/encode.ts";

/** The text of the published list of layers, their outlines left out. */
export function encodeAreas(layers: readonly AreaLayer[]): string {
  return JSON.stringify(encode(AREAS_FILE, { layers }));
}
