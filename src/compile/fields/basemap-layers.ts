/** A layer that maps are drawn of: what its file holds. */
export interface LayerDefinition {
  readonly what: string;
  /** The types that its geometries may have. */
  readonly types: readonly string[];
  /** The properties of its features that are read, by name, and what they hold; others are left alone. */
  readonly properties: Readonly<Record<string, string>>;
  /** Where `basemap` takes it from; null for one that it does not make. */
  readonly source: string | null;
}

const AREAS = ["Polygon", "MultiPolygon"];
const LINES = ["LineString", "MultiLineString"];
const NAMES = { name_LANG: "" };

/** The layers by the names of their files without `.geojson`. */
export const BASEMAP_LAYERS: Readonly<Record<string, LayerDefinition>> = {
  countries: {
    what: "the countries, which together are the land",
    types: AREAS,
    properties: { country: "needed; ISO 3166-1 alpha-2", ...NAMES },
    source: "Natural Earth 1:10m",
  },
  borders: {
    what: "what is between countries, without coasts",
    types: LINES,
    properties: { kind: "`international` or `disputed`", countries: "a list of the two codes" },
    source: "Natural Earth 1:10m",
  },
  governorates: {
    what: "the states, provinces or governorates, of which `check` offers entries",
    types: AREAS,
    properties: { id: "that of its place", country: "its code", kind: "of place; else a governorate", ...NAMES },
    source: "Natural Earth 1:10m of about 2013, of the map's countries",
  },
  "governorate-lines": {
    what: "what is between those of one country",
    types: LINES,
    properties: { country: "its code" },
    source: "Natural Earth 1:10m of about 2013, of the map's countries",
  },
  rivers: { what: "rivers", types: LINES, properties: { rank: "1 for main rivers" }, source: "Natural Earth 1:50m" },
  lakes: { what: "lakes", types: AREAS, properties: NAMES, source: "Natural Earth 1:50m" },
  towns: {
    what: "towns",
    types: ["Point"],
    properties: { ...NAMES, country: "its code", rank: "1 the largest, to 4", geonames: "its id" },
    source: "GeoNames, CC BY 4.0",
  },
  roads: { what: "roads", types: LINES, properties: NAMES, source: null },
};

/** The layers as a table in Markdown. */
export function documentLayers(): string {
  const rows = Object.entries(BASEMAP_LAYERS).map(([name, { what, types, properties, source }]) => {
    const told = Object.entries(properties).map(([each, is]) => `\`${each}\`${is === "" ? "" : ` (${is})`}`);
    const from = source ?? "your own; not made by the command";
    return `| \`${name}.geojson\` | ${what} | ${types.join(", ")} | ${told.join(", ")} | ${from} |`;
  });
  return ["| file | what | geometries | properties | source |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}
