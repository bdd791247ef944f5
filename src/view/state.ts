import { addDays, clampDay, type Day, type DayRange } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import type { Numerals } from "./language.ts";

/** What the reader has chosen; everything on the page follows from it and the data. */
export interface ViewState {
  readonly day: Day;
  readonly place: PlaceId | null;
  /** The place pointed at or focused, for its name and status. */
  readonly pointed: PlaceId | null;
  readonly language: Language;
  readonly numerals: Numerals;
  readonly playing: boolean;
}

/** What a reader can ask for. */
export type Intent =
  | { readonly type: "go-to-day"; readonly day: Day }
  | { readonly type: "step"; readonly days: number }
  | { readonly type: "go-to-change"; readonly direction: "previous" | "next" }
  | { readonly type: "select-place"; readonly place: PlaceId | null }
  | { readonly type: "point-at"; readonly place: PlaceId | null }
  | { readonly type: "choose-language"; readonly language: Language }
  | { readonly type: "choose-numerals"; readonly numerals: Numerals }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  /** The play timer's beat. */
  | { readonly type: "beat" };

/** What the reducer needs to know of the data. */
export interface Stops {
  readonly range: DayRange;
  /** Days with a change, in order. */
  readonly changes: readonly Day[];
}

/** The state that follows; the same object where the intent changes nothing. Days outside the range are clamped. */
export function reduce(state: ViewState, intent: Intent, stops: Stops): ViewState {
  const { range } = stops;
  switch (intent.type) {
    case "go-to-day":
      return change(state, { day: clampDay(intent.day, range), playing: false });
    case "step":
      return change(state, { day: clampDay(addDays(state.day, intent.days), range), playing: false });
    case "go-to-change":
      return change(state, { day: neighbour(state.day, intent.direction, stops), playing: false });
    case "select-place":
      return change(state, { place: intent.place });
    case "point-at":
      return change(state, { pointed: intent.place });
    case "choose-language":
      return change(state, { language: intent.language });
    case "choose-numerals":
      return change(state, { numerals: intent.numerals });
    case "play":
      return change(state, { playing: true, day: state.day === range.last ? range.first : state.day });
    case "pause":
      return change(state, { playing: false });
    case "beat":
      return beat(state, range);
  }
}

function change(state: ViewState, part: Partial<ViewState>): ViewState {
  const same = Object.entries(part).every(([key, value]) => state[key as keyof ViewState] === value);
  return same ? state : { ...state, ...part };
}

function neighbour(day: Day, direction: "previous" | "next", { changes }: Stops): Day {
  const found = direction === "next" ? changes.find((each) => each > day) : changes.findLast((each) => each < day);
  return found ?? day;
}

function beat(state: ViewState, range: DayRange): ViewState {
  if (!state.playing) return state;
  const day = clampDay(addDays(state.day, 1), range);
  return change(state, { day, playing: day < range.last });
}
