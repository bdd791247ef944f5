import type { Day } from "../model/day.ts";
import type { Address } from "./address.ts";
import type { Reading } from "./reading.ts";
import type { ViewState } from "./state.ts";

/** The view that is asked for, as far as the map has it; without a day of the map the given one stays, or the opening day. */
export function openingView({ dataset, stops }: Reading, wish: Address, before: Day | null): ViewState {
  const { map, places } = dataset;
  const { first, last } = stops.range;
  const inRange = (day: Day | null): day is Day => day !== null && first <= day && day <= last;
  return {
    day: [wish.day, before].find(inRange) ?? map.openingDay,
    place: wish.place !== null && places.has(wish.place) ? wish.place : null,
    pointed: null,
    language: map.languages.find((each) => each === wish.language) ?? map.languages[0] ?? "en",
    numerals: wish.numerals ?? "arab",
    playing: false,
  };
}
