import fc from "fast-check";
import { expect, test } from "vitest";
import type { Voice } from "../history/filter.ts";
import type { Stops } from "../history/history.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { WHOLE_LIST } from "./list-choice.ts";
import { type Intent, reduce, type ViewState } from "./state.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const STOPS: Stops = {
  range: { first: day("01"), last: day("08") },
  asOfRange: { first: day("01"), last: day("10") },
  news: [day("03"), day("05"), day("07")],
};

const STATE: ViewState = {
  day: day("04"),
  since: null,
  asOf: null,
  voice: { of: "everyone" },
  place: null,
  pointed: null,
  display: "map",
  list: WHOLE_LIST,
  inferred: false,
  language: "ar",
  numerals: "arab",
  playing: false,
  clamped: [],
};

const after = (intent: Intent, before: Partial<ViewState> = {}): ViewState =>
  reduce({ ...STATE, ...before }, intent, STOPS);

test("a day that is gone to is the day, and play stops there", () => {
  expect(after({ type: "go-to-day", day: day("06") }, { playing: true })).toEqual({ ...STATE, day: day("06") });
});

test("days outside the range become its nearest end", () => {
  expect(after({ type: "go-to-day", day: day("25") }).day, "after the range").toBe(day("08"));
  expect(after({ type: "go-to-day", day: parseDay("2023-12-25") as Day }).day, "before the range").toBe(day("01"));
  expect(after({ type: "step", days: 100 }).day, "a step past the end").toBe(day("08"));
  expect(after({ type: "step", days: -100 }).day, "a step past the start").toBe(day("01"));
});

test("a day that is asked for and does not exist is told of with the one that stands for it, until it is read or chosen anew", () => {
  const asked = day("25");
  const beyond = after({ type: "go-to-day", day: asked });
  expect(beyond.clamped).toEqual([{ of: "day", asked, shown: day("08") }]);
  expect(reduce(beyond, { type: "accept-clamping" }, STOPS)).toEqual({ ...STATE, day: day("08") });
  expect(reduce(beyond, { type: "go-to-day", day: day("05") }, STOPS)).toEqual({ ...STATE, day: day("05") });
  expect(reduce(beyond, { type: "go-to-day", day: asked }, STOPS), "asked for again").toBe(beyond);
  const both = reduce(beyond, { type: "compare-with", day: parseDay("2020-01-01") }, STOPS);
  expect(both.since).toBe(day("01"));
  expect(both.clamped.map(({ of }) => of)).toEqual(["day", "since"]);
});

test("the day to compare with may come before or after the chosen one, and null is the day before", () => {
  expect(after({ type: "compare-with", day: day("01") })).toEqual({ ...STATE, since: day("01") });
  expect(after({ type: "compare-with", day: day("07") }).since).toBe(day("07"));
  expect(after({ type: "compare-with", day: null }, { since: day("01") })).toEqual(STATE);
});

test("the second clock goes beyond the map's days where articles came out later, and no further", () => {
  expect(after({ type: "know-as-of", day: day("10") })).toEqual({ ...STATE, asOf: day("10") });
  const late = after({ type: "know-as-of", day: day("12") });
  expect([late.asOf, late.clamped]).toEqual([day("10"), [{ of: "asOf", asked: day("12"), shown: day("10") }]]);
  expect(after({ type: "know-as-of", day: null }, { asOf: day("06") })).toEqual(STATE);
});

test("another voice is heard, another display shown, and areas are inferred or not", () => {
  const government: Voice = { of: "side", actor: "government" };
  expect(after({ type: "listen-to", voice: government })).toEqual({ ...STATE, voice: government });
  expect(after({ type: "show", display: "list" })).toEqual({ ...STATE, display: "list" });
  expect(after({ type: "show-inferred", shown: true })).toEqual({ ...STATE, inferred: true });
});

test("the list is narrowed and sorted part by part, and stays the same where nothing changes", () => {
  const sorted = after({ type: "choose-list", list: { order: "name" } });
  expect(sorted).toEqual({ ...STATE, list: { ...WHOLE_LIST, order: "name" } });
  const found = reduce(sorted, { type: "choose-list", list: { query: "homs" } }, STOPS);
  expect(found.list).toEqual({ ...WHOLE_LIST, order: "name", query: "homs" });
  expect(reduce(found, { type: "choose-list", list: { query: "homs" } }, STOPS)).toBe(found);
  expect(reduce(found, { type: "choose-list", list: WHOLE_LIST }, STOPS)).toEqual(STATE);
});

test("a step goes as many days on or back as it says, and stops play", () => {
  expect(after({ type: "step", days: 2 }, { playing: true })).toEqual({ ...STATE, day: day("06") });
  expect(after({ type: "step", days: -1 }).day).toBe(day("03"));
});

test("the next change is the first one after the day, the previous one the last before it", () => {
  const from = (date: string, direction: "previous" | "next") =>
    isoDay(after({ type: "go-to-change", direction }, { day: day(date) }).day).slice(-2);
  expect(from("04", "next")).toBe("05");
  expect(from("04", "previous")).toBe("03");
  expect(from("08", "previous"), "the nearest of several").toBe("07");
  expect(from("01", "next"), "the nearest of several").toBe("03");
  expect(from("05", "next"), "from a change itself").toBe("07");
  expect(from("05", "previous"), "from a change itself").toBe("03");
  expect(from("07", "next"), "where none follows").toBe("07");
  expect(from("02", "previous"), "where none precedes").toBe("02");
});

test("going to a change stops play, even where there is none", () => {
  expect(after({ type: "go-to-change", direction: "next" }, { day: day("08"), playing: true })).toEqual({
    ...STATE,
    day: day("08"),
  });
});

test("a place is selected, pointed at, and let go of, each without the other", () => {
  const selected = after({ type: "select-place", place: "homs" });
  expect(selected).toEqual({ ...STATE, place: "homs" });
  const both = reduce(selected, { type: "point-at", place: "hama" }, STOPS);
  expect(both).toEqual({ ...STATE, place: "homs", pointed: "hama" });
  expect(reduce(both, { type: "select-place", place: null }, STOPS)).toEqual({ ...STATE, pointed: "hama" });
  expect(reduce(both, { type: "point-at", place: null }, STOPS)).toEqual({ ...STATE, place: "homs" });
});

test("looking at a place does not stop play", () => {
  expect(after({ type: "select-place", place: "homs" }, { playing: true }).playing).toBe(true);
  expect(after({ type: "point-at", place: "homs" }, { playing: true }).playing).toBe(true);
});

test("language and digits are chosen apart from each other", () => {
  expect(after({ type: "choose-language", language: "en" })).toEqual({ ...STATE, language: "en" });
  expect(after({ type: "choose-numerals", numerals: "latn" })).toEqual({ ...STATE, numerals: "latn" });
});

test("play goes on from the day, and from the first one where the last has been reached", () => {
  expect(after({ type: "play" })).toEqual({ ...STATE, playing: true });
  expect(after({ type: "play" }, { day: day("08") })).toEqual({ ...STATE, day: day("01"), playing: true });
});

test("a beat goes one day on, and play ends with the last day", () => {
  expect(after({ type: "beat" }, { playing: true })).toEqual({ ...STATE, day: day("05"), playing: true });
  expect(after({ type: "beat" }, { day: day("07"), playing: true })).toEqual({ ...STATE, day: day("08") });
});

test("a beat that comes after a pause changes nothing", () => {
  const paused = after({ type: "pause" }, { playing: true });
  expect(paused).toEqual(STATE);
  expect(reduce(paused, { type: "beat" }, STOPS)).toBe(paused);
});

test("play shows every day of the range once and stops", () => {
  const shown: string[] = [];
  let state = after({ type: "play" }, { day: day("08") });
  for (let beats = 0; state.playing && beats < 100; beats++) {
    shown.push(isoDay(state.day).slice(-2));
    state = reduce(state, { type: "beat" }, STOPS);
  }
  expect([...shown, isoDay(state.day).slice(-2)]).toEqual(["01", "02", "03", "04", "05", "06", "07", "08"]);
});

test("a range of one day is played and over at the first beat", () => {
  const range = { first: day("04"), last: day("04") };
  const stops: Stops = { range, asOfRange: range, news: [] };
  const playing = reduce(STATE, { type: "play" }, stops);
  expect(reduce(playing, { type: "beat" }, stops)).toEqual(STATE);
});

test.each<Intent>([
  { type: "go-to-day", day: day("04") },
  { type: "step", days: 0 },
  { type: "select-place", place: null },
  { type: "point-at", place: null },
  { type: "compare-with", day: null },
  { type: "know-as-of", day: null },
  { type: "listen-to", voice: { of: "everyone" } },
  { type: "show", display: "map" },
  { type: "show-inferred", shown: false },
  { type: "accept-clamping" },
  { type: "choose-language", language: "ar" },
  { type: "choose-numerals", numerals: "arab" },
  { type: "pause" },
  { type: "beat" },
])("the state is the same object where %o changes nothing", (intent) => {
  expect(reduce(STATE, intent, STOPS)).toBe(STATE);
});

test("a change that is not there leaves the same object", () => {
  expect(reduce(STATE, { type: "go-to-change", direction: "next" }, { ...STOPS, news: [] })).toBe(STATE);
});

test("whatever is asked for, the day stays within the range, the old state stays as it was, and no new one equals it", () => {
  const aDay = fc.integer({ min: day("01") - 40, max: day("08") + 40 }).map((each) => each as Day);
  const aPlace = fc.constantFrom(null, "homs", "hama");
  const anIntent: fc.Arbitrary<Intent> = fc.oneof(
    fc.record({ type: fc.constant("go-to-day" as const), day: aDay }),
    fc.record({ type: fc.constant("step" as const), days: fc.integer({ min: -20, max: 20 }) }),
    fc.record({ type: fc.constant("go-to-change" as const), direction: fc.constantFrom("previous", "next") }),
    fc.record({ type: fc.constant("select-place" as const), place: aPlace }),
    fc.record({ type: fc.constant("point-at" as const), place: aPlace }),
    fc.record({ type: fc.constantFrom("play" as const, "pause" as const, "beat" as const) }),
  );
  fc.assert(
    fc.property(fc.array(anIntent, { maxLength: 12 }), (intents) => {
      let state = STATE;
      for (const intent of intents) {
        const before = Object.freeze({ ...state });
        const next = reduce(before, intent, STOPS);
        expect(next.day).toBeGreaterThanOrEqual(STOPS.range.first);
        expect(next.day).toBeLessThanOrEqual(STOPS.range.last);
        if (next !== before) expect(next).not.toEqual(before);
        state = next;
      }
    }),
  );
});
