import type { Language } from "../model/names.ts";
import type { KnownPlace } from "./atlas.ts";

/** How many spellings of a name are kept; GeoNames has up to a hundred. */
const MOST_NAMES = 12;

/** People from which texts name a town without saying that it is one. */
const NOTABLE = 30_000;

/** What is no settlement of its own: parts of towns that are gone, and those of history. */
const NO_TOWNS = new Set(["PPLW", "PPLQ", "PPLH", "PPLX"]);

/**
 * The settlements of these countries in rows of GeoNames, parted by tabs. Names without a language are told apart by their
 * letters alone: those in Latin or Arabic ones are kept.
 */
export function gazetteerPlaces(
  rows: string,
  countries: readonly string[],
  languages: readonly Language[],
): KnownPlace[] {
  const wanted = countries.map((country) => `\t${country}\t`);
  return rows.split("\n").flatMap((row) => {
    if (!wanted.some((each) => row.includes(each))) return [];
    const cells = row.split("\t");
    const [id, name = "", ascii = "", others = "", y, x, , kind = "", country = ""] = cells;
    if (!countries.includes(country) || NO_TOWNS.has(kind)) return [];
    const spellings = [...new Set([ascii, ...others.split(",")])].filter(isName);
    const arabic = spellings.find((each) => ARABIC.test(each));
    const names = languages.map((language) => [language, language.startsWith("ar") ? (arabic ?? name) : name]);
    return [
      {
        id: null,
        kind: "town",
        country,
        geonames: Number(id),
        source: "gazetteer" as const,
        names: Object.fromEntries(names),
        aliases: spellings.slice(0, MOST_NAMES),
        spot: [round(Number(x)), round(Number(y))] as const,
        isNotable: Number(cells[14]) >= NOTABLE,
      },
    ];
  });
}

const ARABIC = /^[\u0621-\u064a ]+$/u;

/** Transliterations without vowels are no spellings that anybody writes. */
const isName = (name: string) =>
  ARABIC.test(name) || (/^\p{Lu}[\p{Script=Latin}\p{M}'’ -]{2,}$/u.test(name) && /[aeiouāīū]/iu.test(name));

/** Four decimals are some ten metres. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
