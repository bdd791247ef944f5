import { isoDay } from "../../model/day.ts";
import { type Address, addressOf } from "../../view/address.ts";
import { readList } from "../../view/list-choice.ts";
import type { Intent, ViewState } from "../../view/state.ts";
import { parseAttributes, type Written } from "./attributes.ts";

/** The attributes that say what is to be shown, as they are written. */
export interface Wished extends Written {
  readonly accordingTo: string | null;
  readonly place: string | null;
  readonly list: string | null;
  readonly inferred: boolean;
  readonly lang: string;
}

/** What a change of each of them asks for. */
export const INTENTS = {
  day: "go-to-day",
  compare: "compare-with",
  asOf: "know-as-of",
  accordingTo: "listen-to",
  place: "select-place",
  show: "show",
  list: "choose-list",
  inferred: "show-inferred",
  lang: "choose-language",
  numerals: "choose-numerals",
} as const satisfies Readonly<Partial<Record<keyof Wished, Intent["type"]>>>;

/** What the attributes ask for, as an address does. */
export function wishOf(written: Wished): Address {
  const { day, compare, asOf, show, numerals } = parseAttributes(written);
  return {
    day: day.value,
    compare: compare.value,
    asOf: asOf.value,
    accordingTo: written.accordingTo,
    place: written.place,
    show: show.value,
    list: readList(new URLSearchParams(written.list ?? "")),
    inferred: written.inferred,
    language: written.lang,
    numerals: numerals.value,
  };
}

/** A wish that the map cannot meet: the property that says it, and what it says. */
export type Unmet = readonly [property: keyof Wished, found: string];

/** The days, the place and the voice that were asked for and that the map, which opened with the view, does not have. */
export function unmetBy(view: ViewState, { place, accordingTo }: Address): Unmet[] {
  const properties = { day: "day", since: "compare", asOf: "asOf" } as const;
  const isHeard = accordingTo === null || accordingTo === "everyone" || addressOf(view).accordingTo !== null;
  return [
    ...view.clamped.map(({ of, asked }): Unmet => [properties[of], isoDay(asked)]),
    ...(place === null || place === view.place ? [] : [["place", place] as const]),
    ...(isHeard ? [] : [["accordingTo", accordingTo] as const]),
  ];
}
