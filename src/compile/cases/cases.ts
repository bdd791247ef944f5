import { ACTORS } from "./actors.ts";
import { AREAS } from "./areas.ts";
import { ARTICLES } from "./articles.ts";
import type { Case } from "./case.ts";
import { DAYS } from "./days.ts";
import { DENIALS } from "./denials.ts";
import { FIELDS } from "./fields.ts";
import { FILES } from "./files.ts";
import { GEOMETRIES } from "./geometries.ts";
import { HEADLINES } from "./headlines.ts";
import { IDS } from "./ids.ts";
import { MEANING } from "./meaning.ts";
import { LANGUAGES } from "./languages.ts";
import { PLACES } from "./places.ts";
import { QUOTES } from "./quotes.ts";
import { SLIPS } from "./slips.ts";
import { TABLES } from "./tables.ts";
import { WITHHELD } from "./withheld.ts";

/** Every golden case, by what it is about. */
export const CASES: readonly Case[] = [
  ...FILES,
  ...FIELDS,
  ...IDS,
  ...DAYS,
  ...ARTICLES,
  ...QUOTES,
  ...DENIALS,
  ...ACTORS,
  ...PLACES,
  ...GEOMETRIES,
  ...AREAS,
  ...HEADLINES,
  ...TABLES,
  ...SLIPS,
  ...MEANING,
  ...WITHHELD,
  ...LANGUAGES,
];
