import { ACTOR_CASES } from "./actors.ts";
import { AREA_CASES } from "./areas.ts";
import { ARTICLE_CASES } from "./articles.ts";
import type { Case } from "./case.ts";
import { DAY_CASES } from "./days.ts";
import { DENIAL_CASES } from "./denials.ts";
import { FIELD_CASES } from "./fields.ts";
import { FILE_CASES } from "./files.ts";
import { GEOMETRY_CASES } from "./geometries.ts";
import { HEADLINE_CASES } from "./headlines.ts";
import { ID_CASES } from "./ids.ts";
import { MEANING_CASES } from "./meaning.ts";
import { LANGUAGE_CASES } from "./languages.ts";
import { PLACE_CASES } from "./places.ts";
import { QUOTE_CASES } from "./quotes.ts";
import { SLIP_CASES } from "./slips.ts";
import { TABLE_CASES } from "./tables.ts";
import { WITHHELD_CASES } from "./withheld.ts";

/** Every golden case, by what it is about. */
export const CASES: readonly Case[] = [
  ...FILE_CASES,
  ...FIELD_CASES,
  ...ID_CASES,
  ...DAY_CASES,
  ...ARTICLE_CASES,
  ...QUOTE_CASES,
  ...DENIAL_CASES,
  ...ACTOR_CASES,
  ...PLACE_CASES,
  ...GEOMETRY_CASES,
  ...AREA_CASES,
  ...HEADLINE_CASES,
  ...TABLE_CASES,
  ...SLIP_CASES,
  ...MEANING_CASES,
  ...WITHHELD_CASES,
  ...LANGUAGE_CASES,
];
