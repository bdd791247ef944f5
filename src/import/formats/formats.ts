import { acled } from "./acled.ts";
import { dayColumns } from "./day-columns.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { kml } from "./kml.ts";
import { csv, json } from "./tables.ts";
import { timemap } from "./timemap.ts";
import { ucdp } from "./ucdp.ts";
import { umap } from "./umap.ts";

/** Every format, those of one publisher before those that fit more files: the first that finds its own counts. */
export const FORMATS: readonly Format[] = [acled, ucdp, timemap, umap, geojson, kml, dayColumns, csv, json];
