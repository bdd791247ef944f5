/** Decimals of every published coordinate; the fourth is 11 m, a tenth of a pixel at zoom 10. */
const DECIMALS = 4;

/** @param {number} value degrees */
const round = (value) => Number(value.toFixed(DECIMALS));

/** @param {number[]} point [longitude, latitude] */
export const roundPoint = ([x, y]) => [round(x), round(y)];

/**
 * The points without repeats that follow each other; rounding makes those.
 * @param {number[][]} line
 */
export const withoutRepeats = (line) =>
  line.filter((point, i) => i === 0 || point[0] !== line[i - 1][0] || point[1] !== line[i - 1][1]);

/** @param {number[][]} line */
export const tidy = (line) => withoutRepeats(line.map(roundPoint));

/**
 * The rings of each polygon.
 * @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry
 */
export const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

/**
 * The polygons rounded and wound as RFC 7946 asks, without rings that have no room left or are smaller than `smallest` square
 * degrees; null if nothing is left.
 * @param {number[][][][]} polygons
 * @returns {import('geojson').Polygon | import('geojson').MultiPolygon | null}
 */
export function tidyPolygons(polygons, smallest = 0) {
  const isLarge = (ring) => ring.length >= 4 && Math.abs(area(ring)) >= smallest;
  const tidied = polygons
    .map((rings) => rings.map(tidy))
    .filter(([outer]) => outer && isLarge(outer))
    .map((rings) => rings.filter(isLarge).map(wound));
  if (tidied.length === 0) return null;
  return tidied.length === 1
    ? { type: "Polygon", coordinates: tidied[0] }
    : { type: "MultiPolygon", coordinates: tidied };
}

/** The ring of a polygon: the first one anticlockwise, the others clockwise. */
const wound = (ring, index) => (area(ring) > 0 === (index === 0) ? ring : ring.toReversed());

/** In square degrees; positive where the ring runs anticlockwise. */
const area = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i][0] * y - x * ring[i][1]) / 2, 0);
