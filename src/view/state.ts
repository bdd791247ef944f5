import { sameVoice, type Voice } from "../history/filter.ts";
import type { Stops } from "../history/history.ts";
import type { Numerals } from "../language/language.ts";
import type { Display } from "../language/words/choices.ts";
import { addDays, clampDay, type Day, type DayRange } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import { type ListChoice, sameList } from "./list-choice.ts";

/** What the reader has chosen; everything on the page follows from it and the data. */
export interface ViewState {
  readonly day: Day;
  /** The day that the chosen one is compared with, before or after it; null for the day before. */
  readonly since: Day | null;
  /** Only articles published by this day count; null for all of them. */
  readonly asOf: Day | null;
  /** Whose word counts. */
  readonly voice: Voice;
  readonly place: PlaceId | null;
  /** The place pointed at or focused, for its name and status. */
  readonly pointed: PlaceId | null;
  readonly display: Display;
  readonly list: ListChoice;
  /** Whether areas are inferred around the places that are held. */
  readonly inferred: boolean;
  readonly language: Language;
  readonly numerals: Numerals;
  readonly playing: boolean;
  /** Days that were asked for and that the map does not have, until the reader has read of it. */
  readonly clamped: readonly Clamping[];
}

/** A day outside its range, and the end of the range that stands for it. */
export interface Clamping {
  readonly of: "day" | "since" | "asOf";
  readonly asked: Day;
  readonly shown: Day;
}

/** What a reader can ask for. */
export type Intent =
  | { readonly type: "go-to-day"; readonly day: Day }
  | { readonly type: "step"; readonly days: number }
  | { readonly type: "go-to-change"; readonly direction: "previous" | "next" }
  | { readonly type: "compare-with"; readonly day: Day | null }
  | { readonly type: "know-as-of"; readonly day: Day | null }
  | { readonly type: "listen-to"; readonly voice: Voice }
  | { readonly type: "select-place"; readonly place: PlaceId | null }
  | { readonly type: "point-at"; readonly place: PlaceId | null }
  | { readonly type: "show"; readonly display: Display }
  | { readonly type: "choose-list"; readonly list: Partial<ListChoice> }
  | { readonly type: "show-inferred"; readonly shown: boolean }
  | { readonly type: "choose-language"; readonly language: Language }
  | { readonly type: "choose-numerals"; readonly numerals: Numerals }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  /** The play timer's beat. */
  | { readonly type: "beat" }
  /** The reader has read of the days that the map does not have. */
  | { readonly type: "accept-clamping" };

/** The state that follows; the same object where the intent changes nothing. Days outside their range are clamped. */
export function reduce(state: ViewState, intent: Intent, stops: Stops): ViewState {
  const { range, asOfRange } = stops;
  switch (intent.type) {
    case "go-to-day":
      return change(clamping(state, "day", intent.day, range), { playing: false });
    case "step":
      return change(state, { day: clampDay(addDays(state.day, intent.days), range), playing: false });
    case "go-to-change":
      return change(state, { day: neighbour(state.day, intent.direction, stops), playing: false });
    case "compare-with":
      return clamping(state, "since", intent.day, range);
    case "know-as-of":
      return clamping(state, "asOf", intent.day, asOfRange);
    case "listen-to":
      return sameVoice(state.voice, intent.voice) ? state : { ...state, voice: intent.voice };
    case "select-place":
      return change(state, { place: intent.place });
    case "point-at":
      return change(state, { pointed: intent.place });
    case "show":
      return change(state, { display: intent.display });
    case "choose-list":
      return chooseList(state, { ...state.list, ...intent.list });
    case "show-inferred":
      return change(state, { inferred: intent.shown });
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
    case "accept-clamping":
      return state.clamped.length > 0 ? { ...state, clamped: [] } : state;
  }
}

function change(state: ViewState, part: Partial<ViewState>): ViewState {
  const same = Object.entries(part).every(([key, value]) => state[key as keyof ViewState] === value);
  return same ? state : { ...state, ...part };
}

function chooseList(state: ViewState, list: ListChoice): ViewState {
  return sameList(state.list, list) ? state : { ...state, list };
}

/** The state with the day, or the nearest one that the range has; what was said of an earlier wish for it is over. */
function clamping(state: ViewState, of: Clamping["of"], asked: Day | null, range: DayRange): ViewState {
  const shown = asked === null ? null : clampDay(asked, range);
  const before = state.clamped.find((clamped) => clamped.of === of);
  const isOutside = asked !== null && shown !== null && shown !== asked;
  if (!isOutside && !before) return change(state, { [of]: shown });
  if (isOutside && before?.asked === asked) return change(state, { [of]: shown });
  const others = state.clamped.filter((clamped) => clamped !== before);
  return { ...state, [of]: shown, clamped: isOutside ? [...others, { of, asked, shown }] : others };
}

function neighbour(day: Day, direction: "previous" | "next", { news }: Stops): Day {
  const found = direction === "next" ? news.find((each) => each > day) : news.findLast((each) => each < day);
  return found ?? day;
}

function beat(state: ViewState, range: DayRange): ViewState {
  if (!state.playing) return state;
  const day = clampDay(addDays(state.day, 1), range);
  return change(state, { day, playing: day < range.last });
}
