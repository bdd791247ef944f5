// Copies the polygon of every governorate in data/places.geojson from
// data/basemap/governorates.geojson (same ids) and writes the file back in its
// own layout: a property per line, a geometry on one line. Run it again after
// the basemap or a governorate's entry has changed: node tools/gazetteer/governorates.mjs
import { readFileSync, writeFileSync } from "node:fs";

const at = (path) => new URL(`../../data/${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(at(path), "utf8"));

const polygons = new Map(read("basemap/governorates.geojson").features.map((f) => [f.properties.id, f.geometry]));

// Twice the signed area: positive where the ring runs anticlockwise.
const turn = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);

// RFC 7946: exterior rings anticlockwise, holes clockwise.
const wind = (polygon) => polygon.map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring : ring.toReversed()));

const rewound = ({ type, coordinates }) => ({
  type,
  coordinates: type === "Polygon" ? wind(coordinates) : coordinates.map(wind),
});

const geometryOf = (feature) => {
  const { id, kind } = feature.properties;
  if (kind !== "governorate") return feature.geometry;
  const polygon = polygons.get(id);
  if (!polygon) throw new Error(`no polygon for ${id} in data/basemap/governorates.geojson`);
  return rewound(polygon);
};

const value = (v) => (Array.isArray(v) ? `[${v.map((item) => JSON.stringify(item)).join(", ")}]` : JSON.stringify(v));

const lines = (feature) => {
  const properties = Object.entries(feature.properties)
    .map(([key, v]) => `        ${JSON.stringify(key)}: ${value(v)}`)
    .join(",\n");
  const geometry = JSON.stringify(geometryOf(feature));
  return `    {
      "type": "Feature",
      "properties": {
${properties}
      },
      "geometry": ${geometry}
    }`;
};

const places = read("places.geojson");
writeFileSync(
  at("places.geojson"),
  `{
  "type": "FeatureCollection",
  "features": [
${places.features.map(lines).join(",\n")}
  ]
}
`,
);
