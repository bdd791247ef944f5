import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { readMapList } from "../../compile/map-list.ts";
import { isRecord } from "../../compile/sources/shape.ts";
import type { Bounds } from "../../model/dataset.ts";
import { turned } from "../../model/meridian.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import { readFolder } from "../read-folder.ts";
import { makeBasemap } from "./make-basemap.ts";
import { fetchPackages } from "./packages.ts";

/** What a basemap is made for: `bounds` as `W,S,E,N`, null for those of the folder's map.yaml. */
export interface BasemapOrder {
  readonly data: string;
  readonly bounds: string | null;
  /** Where the packages with the public data are kept. */
  readonly cache: string;
}

/**
 * Writes the basemap into a data folder that has none, with names in the languages of its map.yaml, and returns the paths of
 * its files. Throws where the folder has one already, and where the bounds make no sense.
 */
export function writeBasemap({ data, bounds, cache }: BasemapOrder): string[] {
  if (existsSync(join(data, "basemap", "sources.yaml"))) {
    throw new Error(`${join(data, "basemap")}: expected no basemap there, found one; move it away first`);
  }
  const text = readFolder(data).get("map.yaml");
  const box = boundsOf(bounds === null ? boundsIn(text) : bounds.split(",").map(Number));
  const languages = readMapList(text, "languages");
  fetchPackages(cache);
  const countries = readMapList(text, "countries");
  const files = makeBasemap({ bounds: box, countries, languages: languages.length > 0 ? languages : ["en"] }, cache);
  mkdirSync(join(data, "basemap"), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(data, path), text);
  return [...files.keys()].map((path) => join(data, path));
}

/** Read on its own, so that a slip elsewhere in the data does not keep it from getting a basemap. */
function boundsIn(mapYaml = ""): unknown {
  const map: unknown = parse(mapYaml);
  return isRecord(map) ? map.bounds : undefined;
}

function boundsOf(given: unknown): Bounds {
  const box = v.safeParse(MAP_FIELDS.bounds.edited(), given);
  if (box.success) {
    const [west, south, east, north] = box.output;
    return [west, south, west < east ? east : turned(east, 1), north];
  }
  throw new Error(
    `expected bounds as --bounds W,S,E,N, in degrees, west before east (or over the 180th meridian) and south before north, found ${String(given)}`,
  );
}
