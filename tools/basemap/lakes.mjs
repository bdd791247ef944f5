import { distanceToLine, simplifyLine } from "./lines.mjs";
import { bounds, clipToRegion, touchesRegion } from "./region.mjs";
import { npmJson } from "./sources.mjs";
import { feature } from "./write.mjs";

/** In degrees, about 400 m: the source is drawn on a grid of half a kilometre, whose stairs go with this. */
const TOLERANCE = 0.004;

/** In square degrees, about 2 km²: smaller pieces of a lake are dropped, and so are smaller islands. */
const SMALLEST = 0.0002;

/** In square degrees: what is larger is sea. */
const LARGEST = 2;

/** How far in degrees from a lake's point a piece of it may lie. */
const REACH = 0.03;

/** The lakes worth drawing, each with a point on the shore of every piece of it. */
const LAKES = [
  { name_ar: "بحيرة الأسد", name_en: "Lake Assad", points: [[38.116, 36.191]] },
  {
    name_ar: "بحيرة تشرين",
    name_en: "Lake Tishrin",
    points: [
      [38.013, 36.767],
      [38.276, 36.564],
    ],
  },
  { name_ar: "بحيرة قطينة", name_en: "Lake Qattinah", points: [[36.6, 34.65]] },
  { name_ar: "سبخة الجبول", name_en: "Sabkhat al-Jabbul", points: [[37.441, 36.088]] },
  { name_ar: "بحيرة القرعون", name_en: "Lake Qaraoun", points: [[35.69, 33.57]] },
  { name_ar: "بحيرة طبريا", name_en: "Sea of Galilee", points: [[35.574, 32.88]] },
  {
    name_ar: "البحر الميت",
    name_en: "Dead Sea",
    points: [
      [35.538, 31.766],
      [35.332, 31.203],
    ],
  },
  { name_ar: "بحيرة أتاتورك", name_en: "Lake Atatürk", points: [[38.848, 37.719]] },
  {
    name_ar: "بحيرة كيبان",
    name_en: "Lake Keban",
    points: [
      [38.88, 38.994],
      [38.737, 39.062],
    ],
  },
  { name_ar: "بحيرة وان", name_en: "Lake Van", points: [[43.39, 38.994]] },
  { name_ar: "بحيرة توز", name_en: "Lake Tuz", points: [[33.318, 39.13]] },
  { name_ar: "بحيرة أرومية", name_en: "Lake Urmia", points: [[45.197, 38.238]] },
  { name_ar: "بحيرة سيفان", name_en: "Lake Sevan", points: [[45.022, 40.614]] },
  {
    name_ar: "بحيرة سد الموصل",
    name_en: "Lake Mosul",
    points: [
      [42.715, 36.774],
      [42.649, 36.809],
    ],
  },
  { name_ar: "بحيرة دوكان", name_en: "Lake Dukan", points: [[44.978, 36.031]] },
  { name_ar: "بحيرة دربندخان", name_en: "Lake Darbandikhan", points: [[45.73, 35.12]] },
  { name_ar: "بحيرة حمرين", name_en: "Lake Hamrin", points: [[45, 34.271]] },
  { name_ar: "بحيرة القادسية", name_en: "Lake Qadisiyah", points: [[42.129, 34.38]] },
  { name_ar: "بحيرة الثرثار", name_en: "Lake Tharthar", points: [[43.506, 33.87]] },
  { name_ar: "بحيرة الحبانية", name_en: "Lake Habbaniyah", points: [[43.401, 33.358]] },
  { name_ar: "بحيرة الرزازة", name_en: "Lake Razazah", points: [[43.77, 32.695]] },
  { name_ar: "هور الحمار", name_en: "Hammar Marsh", points: [[46.714, 30.904]] },
  { name_ar: "بحيرة المنزلة", name_en: "Lake Manzala", points: [[31.825, 31.421]] },
  { name_ar: "البحيرات المرة", name_en: "Bitter Lakes", points: [[32.344, 30.417]] },
];

/** @returns {import('geojson').Feature[]} */
export function lakes() {
  const waters = npmJson("@geo-maps/earth-waterbodies-250m", "map.geo.json")
    .geometries.flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
    .filter(([ring]) => area(ring) > SMALLEST && area(ring) < LARGEST)
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .filter(touchesRegion);

  return LAKES.map(({ name_ar, name_en, points }) => {
    const pieces = points.map((point) => {
      const found = waters.filter(
        ({ coordinates: [ring] }) => contains(ring, point) || distanceToLine(point, ring) < REACH,
      );
      if (found.length === 0) throw new Error(`${name_en} not found at ${point}`);
      // The source has some lakes twice, from a riverbank and as water; the one with more points is the better one.
      return found.sort((a, b) => b.coordinates[0].length - a.coordinates[0].length)[0];
    });
    const coordinates = [...new Set(pieces)].map(({ coordinates: [ring, ...islands] }) => [
      smooth(ring),
      ...islands.filter((island) => area(island) > SMALLEST).map(smooth),
    ]);
    return feature({ name_ar, name_en }, clipToRegion({ type: "MultiPolygon", coordinates }));
  });
}

/** Takes the stairs out of a ring, then rounds its corners off (Chaikin). */
function smooth(ring) {
  const half = Math.floor(ring.length / 2);
  const simple = [
    ...simplifyLine(ring.slice(0, half + 1), TOLERANCE),
    ...simplifyLine(ring.slice(half), TOLERANCE).slice(1),
  ];
  const cut = (closed) => {
    const points = closed.slice(1).flatMap((b, i) => [between(closed[i], b, 0.25), between(closed[i], b, 0.75)]);
    return [...points, points[0]];
  };
  return cut(simple.length > 4 ? simple : ring);
}

const between = ([ax, ay], [bx, by], t) => [ax + (bx - ax) * t, ay + (by - ay) * t];

/** Of a closed ring, in square degrees. */
function area(ring) {
  const sum = ring.slice(1).reduce((total, [x, y], i) => total + ring[i][0] * y - x * ring[i][1], 0);
  return Math.abs(sum / 2);
}

function contains(ring, [x, y]) {
  const [west, south, east, north] = bounds({ type: "LineString", coordinates: ring });
  if (x < west || x > east || y < south || y > north) return false;
  return ring.slice(1).reduce((inside, [bx, by], i) => {
    const [ax, ay] = ring[i];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}
