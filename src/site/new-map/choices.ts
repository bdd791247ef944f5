import * as v from "valibot";
import type { Bounds } from "../../model/dataset.ts";
import { addDays, type Day, isoDay, parseDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { country } from "../../model/schema/codes.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";

/** What is to be known of a map before it can be begun. */
export interface Choices {
  /** Null where none was chosen yet. */
  readonly title: string | null;
  readonly languages: readonly Language[];
  readonly bounds: Bounds;
  readonly from: Day;
  readonly to: Day;
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2 code of the country of the example. */
  readonly country: string;
}

/** What was said of each choice; what is missing was not said. */
export type Said = { readonly [Name in keyof Choices]?: string | undefined };

/** A choice that makes no sense, as a sentence. */
interface Problem {
  readonly problem: string;
}

/** A code that stands for no country. */
export const NO_COUNTRY = "XX";

const WORLD = "-170,-56,180,75";

/** What is chosen where nothing is said: the week that ends today, where and in whose time the program runs. */
export function usualChoices(today: Day): Required<{ readonly [Name in keyof Choices]: string }> {
  return {
    title: "Who was reported to hold what",
    languages: "en",
    bounds: WORLD,
    from: isoDay(addDays(today, -6)),
    to: isoDay(today),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: NO_COUNTRY,
  };
}

/** The choices that texts make, usual ones in the place of those that are missing; else what is wrong with the first that is. */
export function readChoices(said: Said, today: Day): Choices | Problem {
  const usual = usualChoices(today);
  const zone = said.country && timeZoneOf(said.country.trim());
  const given = (name: keyof Choices) => (said[name] ?? (name === "timeZone" && zone ? zone : usual[name])).trim();
  const listed = (name: keyof Choices) =>
    given(name)
      .split(",")
      .map((part) => part.trim());
  const languages = v.safeParse(MAP_FIELDS.languages.edited(), listed("languages"));
  if (!languages.success) return wrong("languages", given("languages"), "language tags such as en,ar");
  const bounds = v.safeParse(MAP_FIELDS.bounds.edited(), listed("bounds").map(degrees));
  if (!bounds.success)
    return wrong("bounds", given("bounds"), "west,south,east,north in degrees, such as 22,9,38.5,22");
  const [from, to] = [parseDay(given("from")), parseDay(given("to"))];
  if (from === null) return wrong("from", given("from"), "a day such as 2024-11-27");
  if (to === null) return wrong("to", given("to"), "a day such as 2024-12-07");
  if (to < from) return wrong("to", given("to"), `a day not before ${given("from")}`);
  if (!v.is(MAP_FIELDS.time_zone.edited(), given("timeZone"))) {
    return wrong("time-zone", given("timeZone"), "an IANA time zone such as Asia/Damascus");
  }
  if (said.country !== undefined && !isCountry(given("country"))) {
    return wrong("country", given("country"), "the two capitals of a country, such as SD");
  }
  return {
    title: said.title?.trim() || null,
    country: given("country"),
    timeZone: given("timeZone"),
    from,
    to,
    languages: languages.output,
    bounds: bounds.output,
  };
}

function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return v.is(country, code) && names.of(code) !== undefined;
}

/** The first time zone of a country; null where the runtime knows none. */
function timeZoneOf(code: string): string | null {
  if (!v.is(country, code)) return null;
  const { timeZones } = new Intl.Locale(`und-${code}`) as { readonly timeZones?: readonly string[] };
  return timeZones?.[0] ?? null;
}

const degrees = (text: string) => (text === "" ? Number.NaN : Number(text));

const wrong = (option: string, found: string, expected: string): Problem => ({
  problem: `--${option} ${found}: expected ${expected}`,
});
