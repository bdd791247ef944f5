import { distanceToLine, simplifyLine } from "./lines.mjs";
import { bounds, touchesRegion } from "./region.mjs";
import { roundPoint, withoutRepeats } from "./rings.mjs";
import { npmJson } from "./sources.mjs";

/** How far in degrees a corner may be moved, and an outline may run from the one it replaces. */
const REACH = 0.12;

/** In degrees: an outline's points within this of a corner are taken for it. */
const NEAR = 0.012;

/**
 * In degrees: a border is where both countries have a point within this. Elsewhere their land ends at a water between
 * them, which the border crosses.
 */
const SHARED = 0.002;

/** Tolerance of outlines in degrees: fine around Syria, coarse elsewhere. */
const FINE = 0.0015;
const COARSE = 0.005;
const FINE_AREA = [34, 32, 43, 37.8];

/** Codes of OpenStreetMap's countries where Natural Earth's differ. */
const OSM_CODES = { CYN: "CYP", ESB: "CYP", WSB: "CYP", CNM: "CYP", PSX: "PSE" };

/**
 * Replaces borders and coasts, which Natural Earth has as much as three kilometres off, by those of OpenStreetMap: the
 * former would put border towns, which this map is about, into the wrong country. Lines between the provinces of a
 * country stay, and end on the new outline.
 * @param {import('topojson-specification').Topology} topology with arcs that are not quantised
 * @returns {import('topojson-specification').Topology}
 */
export function refineOutlines(topology) {
  const outlines = readOutlines();
  const outer = outerArcs(topology);

  const corners = new Map();
  for (const [index, owners] of outer) {
    for (const end of [topology.arcs[index][0], topology.arcs[index].at(-1)]) {
      const corner = corners.get(String(end)) ?? { end, owners: new Set() };
      for (const owner of owners) corner.owners.add(owner);
      corners.set(String(end), corner);
    }
  }
  const moved = new Map([...corners].map(([key, corner]) => [key, moveCorner(corner, outlines)]));
  const move = (point) => moved.get(String(point)) ?? point;

  const arcs = topology.arcs.map((arc, index) => {
    const [start, end] = [move(arc[0]), move(arc.at(-1))];
    const owners = outer.get(index);
    const path = owners ? findPath(arc, start, end, owners, outlines) : null;
    const line = path ?? arc;
    const tidy = withoutRepeats([start, ...line.slice(1, -1), end].map(roundPoint));
    // An arc needs two points, even where its corners have been moved to the same place.
    return tidy.length > 1 ? tidy : [tidy[0], tidy[0]];
  });
  return { ...topology, arcs };
}

/** Rings of the land of each country, by its code; lakes in it are left out. */
function readOutlines() {
  const outlines = new Map();
  for (const { properties, geometry } of npmJson("@geo-maps/countries-land-250m", "map.geo.json").features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons
      .map(([ring]) => ring.slice(0, -1))
      .filter((ring) => ring.length > 10 && touchesRegion({ type: "LineString", coordinates: ring }));
    if (rings.length > 0) outlines.set(properties.A3, rings);
  }
  return outlines;
}

/**
 * The arcs that are a border or a coast, with the codes of the countries beside them.
 * @returns {Map<number, string[]>}
 */
function outerArcs(topology) {
  const users = new Map();
  for (const { arcs, properties } of topology.objects.provinces.geometries) {
    const owner = OSM_CODES[properties.admin] ?? properties.admin;
    for (const arc of arcs.flat(Infinity)) {
      const forwards = arc < 0 ? ~arc : arc;
      users.set(forwards, [...(users.get(forwards) ?? []), owner]);
    }
  }
  return new Map([...users].filter(([, owners]) => owners.length === 1 || owners[0] !== owners[1]));
}

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

const leastDistance = (point, points) =>
  points.reduce((least, other) => Math.min(least, distance(point, other)), Infinity);

/** The point of the outlines that a corner stands for: near it, and as near as can be to all countries that meet there. */
function moveCorner({ end, owners }, outlines) {
  const [first, ...others] = [...owners].map((owner) => outlines.get(owner) ?? []);
  const around = (rings) => rings.flat().filter((point) => distance(point, end) < REACH);
  const neighbours = others.map(around);
  const cost = (point) =>
    distance(point, end) +
    4 * neighbours.reduce((sum, points) => sum + Math.min(REACH, leastDistance(point, points)), 0);
  const candidates = around(first);
  if (candidates.length === 0) return end;
  return candidates.reduce((best, point) => (cost(point) < cost(best) ? point : best));
}

/** The part of an outline that runs where the arc does, from start to end; null if there is none. */
function findPath(arc, start, end, owners, outlines) {
  if (distance(start, end) === 0) return null;
  const [west, south, east, north] = bounds({ type: "LineString", coordinates: arc });
  const inReach = ([x, y]) => x > west - REACH && x < east + REACH && y > south - REACH && y < north + REACH;
  const paths = owners
    .flatMap((owner) => {
      const neighbour = owners.find((other) => other !== owner);
      const beyond = neighbour && (outlines.get(neighbour) ?? []).flat().filter(inReach);
      return (outlines.get(owner) ?? []).flatMap((ring) => {
        const [from, to] = [start, end].map((point) => nearestIndex(ring, point));
        if (distance(ring[from], start) > NEAR || distance(ring[to], end) > NEAR || from === to) return [];
        return [walk(ring, from, to), walk(ring, to, from).reverse()]
          .filter((path) => path.every(inReach))
          .map((path) => (beyond ? path.filter((point) => leastDistance(point, beyond) < SHARED) : path));
      });
    })
    .filter((path) => path.length > 1)
    .map((path) => ({ path, gap: Math.max(gap(path, arc), gap(arc, path)) }))
    .filter((candidate) => candidate.gap < REACH);
  if (paths.length === 0) return null;
  const { path } = paths.reduce((best, next) => (next.gap < best.gap ? next : best));
  const fine = west < FINE_AREA[2] && east > FINE_AREA[0] && south < FINE_AREA[3] && north > FINE_AREA[1];
  return simplifyLine(withoutLoops(path), fine ? FINE : COARSE);
}

/** Land that is held together by a point, or the end of a dam, would leave a loop in the line. */
function withoutLoops(path) {
  const last = new Map(path.map((point, i) => [String(point), i]));
  const line = [];
  for (let i = 0; i < path.length; i++) {
    i = last.get(String(path[i]));
    line.push(path[i]);
  }
  return line;
}

const gap = (points, line) => points.reduce((most, point) => Math.max(most, distanceToLine(point, line)), 0);

const nearestIndex = (ring, point) =>
  ring.reduce((best, other, i) => (distance(other, point) < distance(ring[best], point) ? i : best), 0);

/** The points of an open ring from one index forward to another, both included. */
const walk = (ring, from, to) =>
  from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
