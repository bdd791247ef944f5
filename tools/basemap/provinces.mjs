import { readFileSync } from "node:fs";
import initSqlJs from "sql.js";
import { topology } from "topojson-server";
import { readGeometry } from "./geopackage.mjs";
import { splitGolan } from "./golan.mjs";
import { refineOutlines } from "./refine.mjs";
import { touchesRegion } from "./region.mjs";
import { roundPoint, withoutRepeats } from "./rings.mjs";
import { debianFile } from "./sources.mjs";

/**
 * A first-level division as Natural Earth has it.
 * @typedef {object} Province
 * @property {string} admin the three letters of the country that Natural Earth puts it in
 * @property {string} country ISO 3166-1 alpha-2 of the country that the basemap puts it in
 * @property {string} name in English
 */

/**
 * Natural Earth's codes, as the basemap reads them. Northern Cyprus and the two British bases are parts of the island;
 * the disputed line between them is in the borders.
 */
const COUNTRY_OF_ADMIN = { CYN: "CY", ESB: "CY", WSB: "CY", CNM: "CY" };

/**
 * The provinces of the region as one topology, in which neighbours share their lines: everything political is
 * derived from it, so that the layers lie on each other exactly.
 * @returns {Promise<import('topojson-specification').Topology>}
 */
export async function provinceTopology() {
  const SQL = await initSqlJs();
  const database = new SQL.Database(
    readFileSync(debianFile("qgis-common", "usr/share/qgis/resources/data/world_map.gpkg")),
  );
  const rows = (query) =>
    database
      .exec(query)
      .flatMap(({ columns, values }) =>
        values.map((row) => Object.fromEntries(row.map((value, i) => [columns[i], value]))),
      );

  const provinces = rows("SELECT adm0_a3, iso_a2, name, geom FROM states_provinces ORDER BY fid")
    .map(({ adm0_a3, iso_a2, name, geom }) => ({
      type: "Feature",
      properties: { admin: adm0_a3, country: COUNTRY_OF_ADMIN[adm0_a3] ?? iso_a2, name },
      geometry: readGeometry(geom),
    }))
    .filter(({ geometry }) => touchesRegion(geometry));

  const split = (await splitGolan(provinces)).map(rounded);
  return refineOutlines(topology({ provinces: { type: "FeatureCollection", features: split } }));
}

/** The generalised source repeats shared points with noise in the tenth decimal; rounded, they are the same again. */
function rounded(feature) {
  const { type, coordinates } = feature.geometry;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const tidy = polygons
    .map((rings) => rings.map((ring) => withoutRepeats(ring.map(roundPoint))).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { ...feature, geometry: { type: "MultiPolygon", coordinates: tidy } };
}
