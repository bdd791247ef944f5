import { parse } from "yaml";
import { buildHistory, type History } from "../../history/history.ts";
import { headlineText, tellNews } from "../../language/headline.ts";
import type { Locale } from "../../language/locale.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, daysOf, isoDay, parseDay } from "../../model/day.ts";
import type { AffectedDay, StandingChange } from "../contract/answers.ts";
import type { Clause } from "../contract/operations.ts";
import { diffStandings, type ToldPeriod } from "../diff-standings.ts";

/** What changes of who held what, and the days on which it does. */
export interface StandingChanges {
  readonly standings: readonly StandingChange[];
  readonly days: readonly AffectedDay[];
}

/** The file of headlines. */
export const HEADLINES_FILE = "headlines.yaml";

/** What is asked of two data sets. */
interface Asked {
  readonly places: ReadonlySet<string>;
  readonly days: readonly string[];
  /** Headlines by day as they are written, right or not. */
  readonly headlines: ReadonlyMap<string, readonly Clause[]>;
  readonly language: string;
}

/** What differs of the places between two data sets, and their days with those that claims are about. */
export function compareStandings(
  before: Dataset,
  after: Dataset,
  { places, days, headlines, language }: Asked,
): StandingChanges {
  const [old, now] = [buildHistory(before), buildHistory(after)];
  const { languages } = after.map;
  const locales = languages.map((each) => localeFor(each, "arab", after.map));
  const first = locales.find((locale) => locale.language === language) ?? (locales[0] as Locale);
  const standings = diffStandings(old, now, first, places).flatMap(({ id, differences }) => {
    const names = (after.places.get(id) ?? before.places.get(id))?.names ?? {};
    return differences.map(
      (each): StandingChange => ({
        place: id,
        names: { ...names },
        first: isoDay(each.days.first),
        last: isoDay(each.days.last),
        before: each.before && tell(each.before, each.days.first, before, locales),
        after: each.after && tell(each.after, each.days.first, after, locales),
      }),
    );
  });
  const { range } = now.stops;
  const touched = daysOf(range).filter((day) => {
    const iso = isoDay(day);
    return days.includes(iso) || standings.some((each) => each.first === iso || turnsOn(each, iso));
  });
  const written = (day: Day) => headlines.get(isoDay(day))?.map((clause) => ({ ...clause })) ?? null;
  return {
    standings,
    days: touched.map((day) => ({ ...affected(day, standings, now, locales), headline: written(day) })),
  };
}

const turnsOn = ({ after, first }: StandingChange, day: string) => after?.turn !== null && first === day;

function tell(
  { period }: ToldPeriod,
  day: Day,
  dataset: Dataset,
  locales: readonly Locale[],
): NonNullable<StandingChange["after"]> {
  const { standing, turn, first } = period;
  return {
    status: standing.status,
    holders: standing.holders.map(({ actor, basis, part, leaving, hedged }) => ({
      actor,
      basis,
      part,
      hedged,
      leaving: leaving !== null,
    })),
    turn: first === day ? (turn?.kind ?? null) : null,
    words: Object.fromEntries(locales.map((locale) => [locale.language, describeBriefly(standing, dataset, locale)])),
  };
}

function affected(
  day: Day,
  standings: readonly StandingChange[],
  history: History,
  locales: readonly Locale[],
): Omit<AffectedDay, "headline"> {
  const iso = isoDay(day);
  const covering = standings.flatMap(({ first, last }, index) => (first <= iso && iso <= last ? [index] : []));
  return { day: iso, standings: covering, proposed: proposeHeadline(day, history, locales) };
}

/** The clauses of headlines by their days, as far as the file can be read. */
export function headlinesIn(text = ""): Map<string, Clause[]> {
  const value: unknown = parse(text, { schema: "core", logLevel: "silent" });
  const entries = (Array.isArray(value) ? value : []) as readonly { day?: unknown; clauses?: unknown }[];
  return new Map(
    entries.map((entry) => {
      const clauses: readonly Record<string, unknown>[] = Array.isArray(entry?.clauses) ? entry.clauses : [];
      return [String(entry?.day), clauses.filter((each) => typeof each === "object" && each !== null).map(clauseOf)];
    }),
  );
}

function clauseOf(fields: Readonly<Record<string, unknown>>): Clause {
  const texts = Object.entries(fields).filter(([name]) => name.startsWith("text_"));
  return {
    texts: Object.fromEntries(texts.map(([name, text]) => [name.slice("text_".length), String(text)])),
    claims: Array.isArray(fields.claims) ? fields.claims.map(String) : [],
  };
}

/** A headline of the day's turns: its clauses where every language has the same ones, else one clause; none without news. */
function proposeHeadline(day: Day, history: History, locales: readonly Locale[]): Clause[] {
  const told = locales.map((locale) => ({ locale, clauses: tellNews(history, day, locale) }));
  const [first] = told;
  if (!first || first.clauses.every(({ claims }) => claims.length === 0)) return [];
  const keyOf = (clauses: typeof first.clauses) => JSON.stringify(clauses.map(({ claims }) => claims));
  if (told.every(({ clauses }) => keyOf(clauses) === keyOf(first.clauses))) {
    return first.clauses.map(({ claims }, at) => ({
      texts: Object.fromEntries(told.map(({ locale, clauses }) => [locale.language, clauses[at]?.text ?? ""])),
      claims: unique(claims, day, history),
    }));
  }
  const texts = told.map(({ locale, clauses }) => [locale.language, headlineText({ clauses, isWritten: false })]);
  return [
    {
      texts: Object.fromEntries(texts),
      claims: unique(
        first.clauses.flatMap(({ claims }) => claims),
        day,
        history,
      ),
    },
  ];
}

/** A headline rests on claims of its own day. */
function unique(claims: readonly string[], day: Day, { dataset }: History): string[] {
  const all = [...new Set(claims)];
  const own = all.filter((id) => dataset.claims.get(id as never)?.day === day);
  return own.length > 0 ? own : all;
}

/** Days as claims of YAML have them, the last of those between which one lies. */
export function dayOfClaim(fields: Readonly<Record<string, unknown>>): string | null {
  const { day, between } = fields;
  const text = String(day ?? (Array.isArray(between) ? between[1] : ""));
  return parseDay(text) === null ? null : text;
}
