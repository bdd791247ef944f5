import { COUNT_ALL, voiceNamed } from "../history/filter.ts";
import type { History } from "../history/history.ts";
import { USUAL_NUMERALS } from "../language/language.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import type { Address } from "./address.ts";
import { knownList } from "./known-list.ts";
import { WHOLE_LIST } from "./list-choice.ts";
import { type Intent, reduce, type ViewState } from "./state.ts";

/** The view that is asked for, as far as the map has it; without a day the given one stays, or the opening day. */
export function openingView({ dataset, stops }: History, wish: Address, before: Day | null): ViewState {
  const { map } = dataset;
  const { first, last } = stops.range;
  const bare: ViewState = {
    day: before !== null && first <= before && before <= last ? before : map.openingDay,
    since: null,
    ...COUNT_ALL,
    place: null,
    pointed: null,
    display: "map",
    list: WHOLE_LIST,
    inferred: false,
    language: map.languages[0] ?? "en",
    numerals: USUAL_NUMERALS,
    playing: false,
    clamped: [],
  };
  return intentsOf(wish, dataset).reduce((view, intent) => reduce(view, intent, stops), bare);
}

/** What a reader would do to come to the view that is asked for; a day that is left open is not gone to. */
export function intentsOf(wish: Address, dataset: Dataset): Intent[] {
  const { places, map } = dataset;
  const language = map.languages.find((each) => each === wish.language) ?? map.languages[0] ?? "en";
  const voice = wish.accordingTo === null ? null : voiceNamed(wish.accordingTo, dataset);
  return [
    ...(wish.day === null ? [] : [{ type: "go-to-day", day: wish.day } as const]),
    { type: "compare-with", day: wish.compare },
    { type: "know-as-of", day: wish.asOf },
    { type: "listen-to", voice: voice ?? COUNT_ALL.voice },
    { type: "select-place", place: wish.place !== null && places.has(wish.place) ? wish.place : null },
    { type: "show", display: wish.show ?? "map" },
    { type: "choose-list", list: knownList(dataset, wish.list ?? WHOLE_LIST) },
    { type: "show-inferred", shown: wish.inferred ?? false },
    { type: "choose-language", language },
    { type: "choose-numerals", numerals: wish.numerals ?? USUAL_NUMERALS },
  ];
}
