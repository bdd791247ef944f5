import { readSegments } from "./gshhg.mjs";
import { distanceToLine, joinLines, simplifyLine } from "./lines.mjs";
import { clipToRegion, REGION } from "./region.mjs";
import { feature } from "./write.mjs";

/** In degrees, about 200 m. */
const TOLERANCE = 0.002;

/**
 * GSHHG grades rivers from 0 (wide enough to have two banks) to 4 (minor); above come intermittent rivers and
 * canals, which are left out.
 */
const RANK_OF_LEVEL = [1, 1, 2, 2, 3];

/**
 * The source has no names. A river's name goes to every segment that keeps within `width` degrees of its `course`.
 * @type {{ name_ar: string, name_en: string, rank: number, width: number, course: number[][] }[]}
 */
const NAMED = [
  {
    name_ar: "الفرات",
    name_en: "Euphrates",
    rank: 1,
    width: 0.17,
    course: [
      [38.75, 38.8],
      [38.6, 38.4],
      [39.1, 38.1],
      [38.82, 37.65],
      [38.0, 37.43],
      [37.86, 37.29],
      [37.97, 37.06],
      [38.07, 36.74],
      [38.28, 36.54],
      [38.07, 36.09],
      [38.59, 35.86],
      [39.04, 35.92],
      [39.81, 35.73],
      [40.42, 35.17],
      [40.92, 34.46],
      [41.8, 34.5],
      [42.3, 34.29],
      [42.74, 33.83],
      [43, 33.52],
      [43.78, 33.35],
      [44.3, 32.8],
      [44.27, 32.55],
      [44.4, 32.03],
      [45.28, 31.32],
      [46.25, 31.04],
      [47.43, 31],
    ],
  },
  {
    name_ar: "دجلة",
    name_en: "Tigris",
    rank: 1,
    width: 0.17,
    course: [
      [40.23, 37.95],
      [40.9, 37.83],
      [41.41, 37.71],
      [41.9, 37.55],
      [42.18, 37.32],
      [42.38, 37.07],
      [42.83, 36.63],
      [43.13, 36.34],
      [43.35, 35.8],
      [43.24, 35.5],
      [43.5, 34.93],
      [43.69, 34.6],
      [43.87, 34.2],
      [44.38, 33.33],
      [44.77, 32.93],
      [45.82, 32.5],
      [46.7, 32.3],
      [47.15, 31.84],
      [47.43, 31],
    ],
  },
  {
    name_ar: "شط العرب",
    name_en: "Shatt al-Arab",
    rank: 1,
    width: 0.15,
    course: [
      [47.43, 31],
      [47.83, 30.5],
      [48.5, 29.97],
    ],
  },
  {
    name_ar: "العاصي",
    name_en: "Orontes",
    rank: 2,
    width: 0.12,
    course: [
      [36.28, 34.17],
      [36.53, 34.6],
      [36.62, 34.67],
      [36.88, 35],
      [36.64, 35.29],
      [36.39, 35.27],
      [36.3, 35.6],
      [36.39, 36.22],
      [36.25, 36.28],
      [35.96, 36.05],
    ],
  },
  {
    name_ar: "الخابور",
    name_en: "Khabur",
    rank: 2,
    width: 0.12,
    course: [
      [40.43, 35.17],
      [40.89, 35.86],
      [40.71, 36.17],
      [40.78, 36.5],
      [40.12, 36.72],
      [39.98, 36.97],
    ],
  },
  {
    name_ar: "الليطاني",
    name_en: "Litani",
    rank: 2,
    width: 0.08,
    course: [
      [36.1, 34.02],
      [35.68, 33.5],
      [35.52, 33.32],
      [35.25, 33.33],
    ],
  },
  {
    name_ar: "الأردن",
    name_en: "Jordan",
    rank: 2,
    width: 0.05,
    course: [
      [35.62, 33.2],
      [35.6, 32.95],
      [35.59, 32.72],
      [35.55, 31.8],
    ],
  },
  {
    name_ar: "اليرموك",
    name_en: "Yarmouk",
    rank: 2,
    width: 0.06,
    course: [
      [35.62, 32.66],
      [35.8, 32.74],
      [35.98, 32.66],
    ],
  },
  {
    name_ar: "عفرين",
    name_en: "Afrin",
    rank: 3,
    width: 0.1,
    course: [
      [36.92, 37.03],
      [36.97, 36.8],
      [36.85, 36.43],
      [36.43, 36.31],
    ],
  },
  {
    name_ar: "بردى",
    name_en: "Barada",
    rank: 3,
    width: 0.06,
    course: [
      [36.06, 33.68],
      [36.3, 33.52],
      [36.57, 33.49],
    ],
  },
];

/** @returns {Promise<import('geojson').Feature[]>} */
export async function rivers() {
  const groups = new Map();
  for (const { level, line } of await readSegments("river", REGION)) {
    if (level >= RANK_OF_LEVEL.length) continue;
    const named = NAMED.find(({ width, course }) => line.every((point) => distanceToLine(point, course) < width));
    const properties = named
      ? { rank: named.rank, name_ar: named.name_ar, name_en: named.name_en }
      : { rank: RANK_OF_LEVEL[level] };
    const group = JSON.stringify(properties);
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return [...groups]
    .map(([group, lines]) => {
      const coordinates = joinLines(lines).map((line) => simplifyLine(line, TOLERANCE));
      return feature(JSON.parse(group), clipToRegion({ type: "MultiLineString", coordinates }));
    })
    .sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ properties }) => `${properties.rank} ${properties.name_en ?? "~"}`;
