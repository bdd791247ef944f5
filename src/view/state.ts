import type { Stops } from "../history/history.ts";
import { addDays, clampDay, type Day, type DayRange } from "../model/day.ts";
import { findLast } from "../model/find-last.ts";
import { type Available, type Option, settle } from "./option.ts";
import { type ClampingOption, OPTIONS, type OptionName, type ViewOptions } from "./options.ts";

/** What the reader has chosen; everything on the page follows from it and the data. */
export interface ViewState extends ViewOptions {
  /** Days that were asked for and that the map does not have, until the reader has read of it. */
  readonly clamped: readonly Clamping[];
}

/** A day outside its range, and the end of the range that stands for it. */
export interface Clamping {
  readonly option: ClampingOption;
  readonly asked: Day;
  readonly shown: Day;
}

/** Another value for an option. */
export type SetIntent = {
  [Name in OptionName]: { readonly type: "set"; readonly option: Name; readonly value: ViewOptions[Name] };
}[OptionName];

/** What a reader can ask for. */
export type Intent =
  | SetIntent
  | { readonly type: "step"; readonly days: number }
  | { readonly type: "go-to-news"; readonly direction: "previous" | "next" }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  /** The play timer's beat. */
  | { readonly type: "beat" }
  /** The reader has read of the days that the map does not have. */
  | { readonly type: "accept-clamping" };

/** The intent that gives an option another value. */
export function set<Name extends OptionName>(option: Name, value: ViewOptions[Name]): Intent {
  return { type: "set", option, value } as SetIntent;
}

/** The state that follows; the same object where the intent changes nothing. What the map does not have is settled. */
export function reduce(state: ViewState, intent: Intent, available: Available): ViewState {
  const { stops } = available;
  switch (intent.type) {
    case "set":
      return setOption(state, intent, available);
    case "step":
      return goTo(state, addDays(state.day, intent.days), available);
    case "go-to-news":
      return goTo(state, neighbour(state.day, intent.direction, stops), available);
    case "play":
      return state.day === stops.range.last ? goTo(state, stops.range.first, available) : state;
    case "beat":
      return goTo(state, addDays(state.day, 1), available);
    case "pause":
      return state;
    case "accept-clamping":
      return state.clamped.length > 0 ? { ...state, clamped: [] } : state;
  }
}

/** Whether days are played once an intent has led to the day; a reader who goes to a day stays there. */
export function playsAfter(intent: Intent, isPlaying: boolean, day: Day, { last }: DayRange): boolean {
  switch (intent.type) {
    case "play":
      return true;
    case "beat":
      return isPlaying && day < last;
    case "set":
      return isPlaying && intent.option !== "day";
    case "accept-clamping":
      return isPlaying;
    case "step":
    case "go-to-news":
    case "pause":
      return false;
  }
}

/** The state on a day, or at the nearest end of the range, which goes without saying. */
function goTo(state: ViewState, asked: Day, available: Available): ViewState {
  const value = clampDay(asked, available.stops.range);
  return setOption(state, { type: "set", option: "day", value }, available);
}

function setOption(state: ViewState, { option: name, value: asked }: SetIntent, available: Available): ViewState {
  const option: Option<unknown> = OPTIONS[name];
  const { value: shown, isMet } = settle(option, asked, available);
  const isSame = option.write(state[name]) === option.write(shown);
  const clamped = option.clamps && !isMet ? ({ option: name, asked, shown } as Clamping) : null;
  const before = state.clamped.find((each) => each.option === name) ?? null;
  const clampings = before?.asked === clamped?.asked ? state.clamped : replaced(state.clamped, before, clamped);
  if (isSame && clampings === state.clamped) return state;
  return { ...state, ...(!isSame && { [name]: shown }), clamped: clampings };
}

/** What was said of an earlier wish for a day is over. */
function replaced(all: readonly Clamping[], before: Clamping | null, now: Clamping | null): readonly Clamping[] {
  const others = all.filter((each) => each !== before);
  return now === null ? others : [...others, now];
}

function neighbour(day: Day, direction: "previous" | "next", { news }: Stops): Day {
  const found = direction === "next" ? news.find((each) => each > day) : findLast(news, (each) => each < day);
  return found ?? day;
}
