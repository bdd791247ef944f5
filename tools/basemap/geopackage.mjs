/** Bytes of the envelope that may stand between a GeoPackage header and the geometry, by its code. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** WKB codes of the geometries read here. */
const TYPES = { 2: "LineString", 3: "Polygon", 5: "MultiLineString", 6: "MultiPolygon" };

/**
 * Reads a geometry as GeoPackage stores it: a header, then WKB.
 * @param {Uint8Array} blob
 * @returns {import('geojson').Geometry}
 */
export function readGeometry(blob) {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  let offset = 8 + ENVELOPE_BYTES[(view.getUint8(3) >> 1) & 7];
  let little = true;

  const integer = () => {
    offset += 4;
    return view.getUint32(offset - 4, little);
  };
  const number = () => {
    offset += 8;
    return view.getFloat64(offset - 8, little);
  };
  const times = (read) => Array.from({ length: integer() }, read);
  const line = () => times(() => [number(), number()]);
  const geometry = () => {
    little = view.getUint8(offset++) === 1;
    const code = integer();
    const type = TYPES[code];
    if (type === "LineString") return { type, coordinates: line() };
    if (type === "Polygon") return { type, coordinates: times(line) };
    if (type) return { type, coordinates: times(() => geometry().coordinates) };
    throw new Error(`WKB geometry of type ${Object.keys(TYPES).join(", ")} expected, ${code} found`);
  };
  return geometry();
}
