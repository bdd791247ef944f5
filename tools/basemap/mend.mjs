import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import BufferOp from "jsts/org/locationtech/jts/operation/buffer/BufferOp.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import { polygonsOf, tidyPolygons } from "./rings.mjs";

/** Mending makes new corners, which are rounded again and so may cross again: the second time was enough so far. */
const TRIES = 5;

/** In square degrees, about 5 hectares: what a mended crossing leaves over is dropped, as a pixel shows none of it. */
const SMALLEST = 5e-6;

/**
 * The polygons without the spikes that rounding leaves, where an outline crosses or touches itself, rings wound as RFC 7946
 * asks. Equal polygons give equal ones; those that are sound stay as they are.
 * @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry
 * @returns {import('geojson').Polygon | import('geojson').MultiPolygon}
 */
export function mend(geometry) {
  let mended = geometry;
  for (let left = TRIES; left > 0; left--) {
    const read = new GeoJSONReader().read(mended);
    if (!new IsValidOp(read).getValidationError()) return mended;
    const whole = new GeoJSONWriter().write(BufferOp.bufferOp(read, 0));
    mended = tidyPolygons(polygonsOf(whole), SMALLEST);
  }
  throw new Error(`an outline that still crosses itself after ${TRIES} tries`);
}
