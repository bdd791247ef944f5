import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const OUT = new URL("../../data/basemap/", import.meta.url);

/**
 * Writes a layer with one feature per line, so that a diff shows which feature changed.
 * @param {string} name the file's name without its ending
 * @param {import('geojson').Feature[]} features
 * @returns {number} bytes, gzipped
 */
export function writeLayer(name, features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL(`${name}.geojson`, OUT), text);
  return gzipSync(text, { level: 9 }).length;
}

/**
 * @param {Record<string, unknown>} properties
 * @param {import('geojson').Geometry} geometry
 * @returns {import('geojson').Feature}
 */
export const feature = (properties, geometry) => ({ type: "Feature", properties, geometry });
