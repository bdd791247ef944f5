import { nameOfVoice } from "../history/filter.ts";
import { type Numerals, USUAL_NUMERALS } from "../language/language.ts";
import { DISPLAYS, type Display } from "../language/words/choices.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import { type ListWish, listParameters, readList, sameList, WHOLE_LIST } from "./list-choice.ts";
import type { ViewState } from "./state.ts";

/** What an address says of the view; null where it says nothing or nothing that makes sense. */
export interface Address {
  readonly day: Day | null;
  /** The day to compare with. */
  readonly compare: Day | null;
  readonly asOf: Day | null;
  /** The name of a voice. */
  readonly accordingTo: string | null;
  readonly place: PlaceId | null;
  readonly show: Display | null;
  readonly list: ListWish | null;
  readonly inferred: boolean | null;
  readonly language: Language | null;
  readonly numerals: Numerals | null;
}

/** An address that says nothing. */
export const BARE_ADDRESS: Address = {
  day: null,
  compare: null,
  asOf: null,
  accordingTo: null,
  place: null,
  show: null,
  list: null,
  inferred: null,
  language: null,
  numerals: null,
};

/** The address in a query string such as `?day=2024-12-06&place=homs&lang=ar`. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  const dayOf = (name: string) => parseDay(parameters.get(name) ?? "");
  const numerals = parameters.get("numerals");
  const list = readList(parameters);
  return {
    day: dayOf("day"),
    compare: dayOf("compare"),
    asOf: dayOf("as-of"),
    accordingTo: parameters.get("according-to") || null,
    place: parameters.get("place") || null,
    show: DISPLAYS.find((display) => display === parameters.get("show")) ?? null,
    list: sameList(list, WHOLE_LIST) ? null : list,
    inferred: parameters.get("inferred") === "1" ? true : null,
    language: parameters.get("lang") || null,
    numerals: numerals === "arab" || numerals === "latn" ? numerals : null,
  };
}

/**
 * The query string that opens the view, parameters of others kept in front; what the address leaves open is not in it.
 * The order is always the same, so that one view has one address.
 */
export function writeAddress(address: Address, query: string): string {
  const parameters = new URLSearchParams(query);
  const set = (name: string, value: string | null) => {
    parameters.delete(name);
    if (value !== null) parameters.append(name, value);
  };
  const written = (day: Day | null) => (day === null ? null : isoDay(day));
  set("day", written(address.day));
  set("compare", written(address.compare));
  set("as-of", written(address.asOf));
  set("according-to", address.accordingTo);
  set("place", address.place);
  set("show", address.show);
  for (const [name, value] of listParameters(address.list ?? WHOLE_LIST)) set(name, value);
  set("inferred", address.inferred ? "1" : null);
  set("lang", address.language);
  set("numerals", address.numerals);
  return `?${parameters}`;
}

/** The address of a view; what a map does by itself is left open. */
export function addressOf(view: ViewState): Address {
  return {
    day: view.day,
    compare: view.since,
    asOf: view.asOf,
    accordingTo: view.voice.of === "everyone" ? null : nameOfVoice(view.voice),
    place: view.place,
    show: view.display === "map" ? null : view.display,
    list: sameList(view.list, WHOLE_LIST) ? null : view.list,
    inferred: view.inferred || null,
    language: view.language,
    numerals: view.numerals === USUAL_NUMERALS ? null : view.numerals,
  };
}
