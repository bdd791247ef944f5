import { COUNT_ALL, nameOfVoice, type Voice, voiceNamed } from "../history/filter.ts";
import { type Numerals, USUAL_NUMERALS } from "../language/language.ts";
import { DISPLAYS, type Display } from "../language/words/choices.ts";
import type { Day } from "../model/day.ts";
import { asId } from "../model/id.ts";
import { matchLanguage } from "../model/match-language.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import {
  LIST_PARAMETERS,
  type ListChoice,
  parseList,
  settleList,
  unknownOrders,
  WHOLE_LIST,
  writeList,
} from "./list-choice.ts";
import { choiceOption, dayOption, flagOption, type NamesWith, type Option, type ValuesOf } from "./option.ts";

const accordingTo: Option<Voice> = {
  parse: (text) => {
    const name = text.toLowerCase();
    return name === "everyone" || name === "no-side" ? { of: name } : { of: "side", actor: asId(name) };
  },
  write: (voice) => (voice.of === "everyone" ? null : nameOfVoice(voice)),
  settle: (asked, { dataset }) => {
    const voice = voiceNamed(nameOfVoice(asked), dataset);
    return { value: voice ?? COUNT_ALL.voice, isMet: voice !== null };
  },
  initial: () => COUNT_ALL.voice,
};

const place: Option<PlaceId | null> = {
  parse: (id) => asId(id.toLowerCase()),
  write: (id) => id,
  settle: (asked, { dataset }) => {
    const isMet = asked === null || dataset.places.has(asked);
    return { value: isMet ? asked : null, isMet };
  },
  initial: () => null,
};

const list: Option<ListChoice> = {
  parameters: LIST_PARAMETERS,
  parse: parseList,
  nonsenseIn: unknownOrders,
  write: writeList,
  settle: (asked, { dataset }) => {
    const value = settleList(asked, dataset);
    return { value, isMet: writeList(value) === writeList(asked) };
  },
  initial: () => WHOLE_LIST,
};

const cited: Option<string | null> = {
  parse: (text) => (/^[0-9a-f]{4,64}$/i.test(text) ? text.toLowerCase() : null),
  write: (hash) => hash,
  initial: () => null,
};

const lang: Option<Language> = {
  parse: (tag) => tag,
  write: (tag) => tag,
  settle: (asked, { dataset: { map } }) => {
    const [first = "en"] = map.languages;
    const value = matchLanguage(asked, map.languages);
    return { value: value ?? first, isMet: value !== null };
  },
  initial: ({ dataset: { map } }) => map.languages[0] ?? "en",
};

/**
 * Everything that can be chosen of a view: the one place where an option is named, read, written, checked and documented.
 * From it come the state of a view, addresses, the element's attributes and properties, and their documentation, which
 * takes the sentences here: first what a page says, then with `@value` the type that `view` has, and its unit.
 */
export const OPTIONS = {
  /**
   * The day to show, `YYYY-MM-DD`; the map's opening day where it is missing or makes no sense.
   * @value {number} The day that is shown, in days since 1970-01-01.
   */
  day: dayOption<Day>(
    ({ stops }) => stops.range,
    ({ dataset, stops: { range } }, before) =>
      before !== null && range.first <= before && before <= range.last ? before : dataset.map.openingDay,
  ),
  /**
   * The day to compare it with, `YYYY-MM-DD`; the day before where it is missing.
   * @value {number | null} The day that it is compared with, in days since 1970-01-01; null for the day before.
   */
  compare: dayOption<Day | null>(
    ({ stops }) => stops.range,
    () => null,
  ),
  /**
   * Only articles published by this day count, `YYYY-MM-DD`; all of them where it is missing.
   * @value {number | null} Only articles published by this day count, in days since 1970-01-01; null for all of them.
   */
  asOf: dayOption<Day | null>(
    ({ stops }) => stops.asOfRange,
    () => null,
  ),
  /**
   * Whose word counts: `everyone` (default), `no-side`, or the id of an actor for the speakers of that side.
   * @value {{ readonly of: "everyone" | "no-side" } | { readonly of: "side"; readonly actor: string }} Whose word counts.
   */
  accordingTo,
  /**
   * The id of the selected place; none where it is missing or unknown.
   * @value {string | null} The id of the place whose evidence is open; null for none.
   */
  place,
  /**
   * `map` (default) or `list`: places on a map, or a table of places by days.
   * @value {"map" | "list"}
   */
  show: choiceOption<Display>(DISPLAYS, "map"),
  /**
   * What the list is narrowed to and how it is sorted, as in an address: `q`, `sort`, `actor`, `kind`, `source`.
   * @value {{
   *   readonly query: string;
   *   readonly order: "governorate" | "name" | "change" | "excerpts";
   *   readonly actor: string | null;
   *   readonly kind: string | null;
   *   readonly source: string | null;
   * }} What the list is narrowed to and how it is sorted; null where all is let through.
   */
  list,
  /**
   * Whether areas are inferred around the places that are held, `1` or `0`; they are always labelled so.
   * @value {boolean}
   */
  inferred: flagOption(),
  /**
   * A language of the map, in any case and with any region (`en-US`); where it is missing, or the map does not have it, the language of the page, else the map's first one.
   * @value {string} The language that is shown.
   */
  lang,
  /**
   * `arab` or `latn`; Arabic-Indic digits where it is neither.
   * @value {"arab" | "latn"}
   */
  numerals: choiceOption<Numerals>(["arab", "latn"], USUAL_NUMERALS),
  /**
   * The beginning of the hash of the data set that an address cites; where the data has changed since, the map says so.
   * @value {string | null} The beginning of the hash that is cited; null for none.
   */
  cited,
};

export type OptionName = keyof typeof OPTIONS;

/** A value for each option. */
export type ViewOptions = ValuesOf<typeof OPTIONS>;

/** The options that are days, and that say so where the map does not have the day. */
export type ClampingOption = NamesWith<typeof OPTIONS, "clamps">;

/** The options that an attribute says by being there. */
export type FlagOption = NamesWith<typeof OPTIONS, "flag">;

/** The names of the options, in the order in which an address says them. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];
