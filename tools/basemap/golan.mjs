import { readSegments } from "./gshhg.mjs";
import { distanceToSegment, joinLines } from "./lines.mjs";

/** Where GSHHG's line between Israel and the Golan runs, [west, south, east, north] in degrees, and a point near it. */
const AREA = [35, 32, 36, 34];
const ON_THE_WAY = [35.634, 33];

/** How far, in degrees, the ends of that line may lie from the district's border. */
const REACH = 0.05;

/**
 * Splits the occupied Golan off the Israeli district that Natural Earth puts it in and gives it to Syria, where
 * Security Council resolution 497 leaves it. No governorate gets it: none administers it. The line is that of before
 * June 1967 as GSHHG has it; Natural Earth's own line of the Syrian claim runs up to five kilometres inside Israel.
 * @param {import('geojson').Feature[]} provinces the district among them is changed
 * @returns {Promise<import('geojson').Feature[]>} the provinces and the Golan
 */
export async function splitGolan(provinces) {
  const line = await lineBefore1967();
  const district = provinces.find(
    ({ properties, geometry }) =>
      properties.admin === "ISR" &&
      [line[0], line.at(-1)].every((end) => nearestSegment(outerRing(geometry), end).distance < REACH),
  );
  if (!district) throw new Error("a district that both ends of the line of 1967 lie on expected, none found");

  const [from, to] = [line[0], line.at(-1)].map((end) => insertVertex(provinces, outerRing(district.geometry), end));
  const ring = outerRing(district.geometry).slice(0, -1);
  const [west, east] = [
    [...walk(ring, ring.indexOf(from), ring.indexOf(to)), ...line.slice(1, -1).reverse(), from],
    [...walk(ring, ring.indexOf(to), ring.indexOf(from)), ...line.slice(1, -1), to],
  ].sort((a, b) => mean(a) - mean(b));

  district.geometry = { type: "Polygon", coordinates: [west] };
  const golan = { admin: "ISR", country: "SY", name: "Golan" };
  return [...provinces, { type: "Feature", properties: golan, geometry: { type: "Polygon", coordinates: [east] } }];
}

async function lineBefore1967() {
  const segments = await readSegments("border", AREA);
  const near = (line) => nearestSegment(line, ON_THE_WAY).distance;
  return joinLines(segments.map(({ line }) => line)).reduce((best, line) => (near(line) < near(best) ? line : best));
}

/**
 * Makes a vertex of the place of a ring that is nearest to a point, in every province that has that segment, so that
 * neighbours still share their lines.
 * @returns {number[]} the vertex
 */
function insertVertex(provinces, ring, point) {
  const { index } = nearestSegment(ring, point);
  const [a, b] = [ring[index], ring[index + 1]];
  const is = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-6;
  for (const { geometry } of provinces) {
    for (const other of geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()) {
      const at = other.findIndex(
        (start, i) =>
          i + 1 < other.length && ((is(start, a) && is(other[i + 1], b)) || (is(start, b) && is(other[i + 1], a))),
      );
      if (at >= 0) other.splice(at + 1, 0, point);
    }
  }
  return point;
}

const outerRing = ({ type, coordinates }) =>
  type === "Polygon" ? coordinates[0] : coordinates.map(([ring]) => ring).sort((a, b) => b.length - a.length)[0];

const nearestSegment = (line, point) =>
  line
    .slice(1)
    .map((end, index) => ({ index, distance: distanceToSegment(point, line[index], end) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best));

/** The points of an open ring from one index forward to another, both included. */
const walk = (ring, from, to) =>
  from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];

const mean = (ring) => ring.reduce((sum, [x]) => sum + x, 0) / ring.length;
