import fc from "fast-check";
import { expect, test } from "vitest";
import { DATASET } from "../../test/element-sample.ts";
import { toId } from "../../test/id.ts";
import type { Voice } from "../history/filter.ts";
import type { Stops } from "../history/history.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { WHOLE_LIST } from "./list-choice.ts";
import type { Available } from "./option.ts";
import { type Intent, playsAfter, reduce, set, type ViewState } from "./state.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const STOPS: Stops = {
  range: { first: day("01"), last: day("08") },
  asOfRange: { first: day("01"), last: day("10") },
  news: [day("03"), day("05"), day("07")],
};

const AVAILABLE: Available = { dataset: DATASET, stops: STOPS };

const STATE: ViewState = {
  day: day("04"),
  compare: null,
  asOf: null,
  accordingTo: { of: "everyone" },
  place: null,
  show: "map",
  list: WHOLE_LIST,
  inferred: false,
  lang: "ar",
  numerals: "arab",
  cited: null,
  clamped: [],
};

const after = (intent: Intent, before: Partial<ViewState> = {}): ViewState =>
  reduce({ ...STATE, ...before }, intent, AVAILABLE);

const plays = (intent: Intent, { day }: ViewState = STATE): boolean => playsAfter(intent, true, day, STOPS.range);

test("a day that is gone to is the day, and play stops there", () => {
  expect(after(set("day", day("06")))).toEqual({ ...STATE, day: day("06") });
  expect(plays(set("day", day("06")))).toBe(false);
});

test("days outside the range become its nearest end", () => {
  expect(after(set("day", day("25"))).day, "after the range").toBe(day("08"));
  expect(after(set("day", parseDay("2023-12-25") as Day)).day, "before the range").toBe(day("01"));
  expect(after({ type: "step", days: 100 }).day, "a step past the end").toBe(day("08"));
  expect(after({ type: "step", days: -100 }).day, "a step past the start").toBe(day("01"));
});

test("a day that is asked for and does not exist is told of with the one that stands for it, until it is read or chosen anew", () => {
  const asked = day("25");
  const beyond = after(set("day", asked));
  expect(beyond.clamped).toEqual([{ option: "day", asked, shown: day("08") }]);
  expect(reduce(beyond, { type: "accept-clamping" }, AVAILABLE)).toEqual({ ...STATE, day: day("08") });
  expect(reduce(beyond, set("day", day("05")), AVAILABLE)).toEqual({ ...STATE, day: day("05") });
  expect(reduce(beyond, set("day", asked), AVAILABLE), "asked for again").toBe(beyond);
  for (const intent of [{ type: "step", days: -4 }, { type: "play" }] as const) {
    expect(reduce(beyond, intent, AVAILABLE).clamped, intent.type).toEqual([]);
  }
  expect(reduce({ ...beyond, day: day("03") }, { type: "beat" }, AVAILABLE).clamped).toEqual([]);
  const toNews = { type: "go-to-news", direction: "previous" } as const;
  expect(reduce(beyond, toNews, AVAILABLE)).toEqual({ ...STATE, day: day("07") });
  const both = reduce(beyond, set("compare", parseDay("2020-01-01")), AVAILABLE);
  expect(both.compare).toBe(day("01"));
  expect(both.clamped.map(({ option }) => option)).toEqual(["day", "compare"]);
});

test("the day to compare with may come before or after the chosen one, and null is the day before", () => {
  expect(after(set("compare", day("01")))).toEqual({ ...STATE, compare: day("01") });
  expect(after(set("compare", day("07"))).compare).toBe(day("07"));
  expect(after(set("compare", null), { compare: day("01") })).toEqual(STATE);
});

test("the second clock goes beyond the map's days where articles came out later, and no further", () => {
  expect(after(set("asOf", day("10")))).toEqual({ ...STATE, asOf: day("10") });
  const late = after(set("asOf", day("12")));
  expect([late.asOf, late.clamped]).toEqual([day("10"), [{ option: "asOf", asked: day("12"), shown: day("10") }]]);
  expect(after(set("asOf", null), { asOf: day("06") })).toEqual(STATE);
});

test("another voice is heard, another display shown, and areas are inferred or not", () => {
  const government: Voice = { of: "side", actor: toId("government") };
  expect(after(set("accordingTo", government))).toEqual({ ...STATE, accordingTo: government });
  expect(after(set("show", "list"))).toEqual({ ...STATE, show: "list" });
  expect(after(set("inferred", true))).toEqual({ ...STATE, inferred: true });
});

test("the list is narrowed and sorted, and stays the same object where nothing changes", () => {
  const found = after(set("list", { ...WHOLE_LIST, order: "name", query: "homs" }));
  expect(found).toEqual({ ...STATE, list: { ...WHOLE_LIST, order: "name", query: "homs" } });
  expect(reduce(found, set("list", { ...found.list }), AVAILABLE)).toBe(found);
  expect(reduce(found, set("list", WHOLE_LIST), AVAILABLE)).toEqual(STATE);
});

test("what the map does not have is not taken over", () => {
  expect(after(set("place", toId("atlantis")), { place: toId("homs") })).toEqual(STATE);
  expect(after(set("accordingTo", { of: "side", actor: toId("martians") }))).toEqual(STATE);
  expect(after(set("accordingTo", { of: "side", actor: toId("russia") })), "on whose side nobody speaks").toEqual(
    STATE,
  );
  expect(after(set("lang", "fr"), { lang: "en" })).toEqual(STATE);
  expect(
    after(set("list", { ...WHOLE_LIST, query: "x", actor: toId("martians"), kind: "planet", source: toId("999") })),
  ).toEqual({
    ...STATE,
    list: { ...WHOLE_LIST, query: "x" },
  });
});

test("a step goes as many days on or back as it says, and stops play", () => {
  expect(after({ type: "step", days: 2 })).toEqual({ ...STATE, day: day("06") });
  expect(plays({ type: "step", days: 2 })).toBe(false);
  expect(after({ type: "step", days: -1 }).day).toBe(day("03"));
});

test("the next change is the first one after the day, the previous one the last before it", () => {
  const from = (date: string, direction: "previous" | "next") =>
    isoDay(after({ type: "go-to-news", direction }, { day: day(date) }).day).slice(-2);
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
  const last = { ...STATE, day: day("08") };
  expect(reduce(last, { type: "go-to-news", direction: "next" }, AVAILABLE)).toBe(last);
  expect(plays({ type: "go-to-news", direction: "next" }, last)).toBe(false);
});

test("a place is selected and let go of, which does not stop play", () => {
  const selected = after(set("place", toId("homs")));
  expect(selected).toEqual({ ...STATE, place: "homs" });
  expect(reduce(selected, set("place", null), AVAILABLE)).toEqual(STATE);
  expect(plays(set("place", toId("homs")), selected)).toBe(true);
});

test("language and digits are chosen apart from each other", () => {
  expect(after(set("lang", "en"))).toEqual({ ...STATE, lang: "en" });
  expect(after(set("numerals", "latn"))).toEqual({ ...STATE, numerals: "latn" });
});

test("play goes on from the day, and from the first one where the last has been reached", () => {
  expect(after({ type: "play" })).toEqual(STATE);
  expect(after({ type: "play" }, { day: day("08") })).toEqual({ ...STATE, day: day("01") });
  expect(playsAfter({ type: "play" }, false, day("04"), STOPS.range)).toBe(true);
  expect(plays({ type: "pause" })).toBe(false);
});

test("a beat goes one day on, and play ends with the last day", () => {
  expect(after({ type: "beat" })).toEqual({ ...STATE, day: day("05") });
  expect(plays({ type: "beat" }, { ...STATE, day: day("07") })).toBe(true);
  expect(plays({ type: "beat" }, { ...STATE, day: day("08") })).toBe(false);
  expect(playsAfter({ type: "beat" }, false, day("05"), STOPS.range), "after a pause").toBe(false);
});

test("play shows every day of the range once and stops", () => {
  const shown: string[] = [];
  let intent: Intent = { type: "play" };
  let state = { ...STATE, day: day("08") };
  for (let isPlaying = true; isPlaying && shown.length < 100; intent = { type: "beat" }) {
    state = reduce(state, intent, AVAILABLE);
    shown.push(isoDay(state.day).slice(-2));
    isPlaying = playsAfter(intent, isPlaying, state.day, STOPS.range);
  }
  expect(shown).toEqual(["01", "02", "03", "04", "05", "06", "07", "08"]);
});

test("a range of one day is played and over at the first beat", () => {
  const range = { first: day("04"), last: day("04") };
  const stops: Stops = { range, asOfRange: range, news: [] };
  expect(reduce(STATE, { type: "play" }, { ...AVAILABLE, stops })).toBe(STATE);
  expect(reduce(STATE, { type: "beat" }, { ...AVAILABLE, stops })).toBe(STATE);
  expect(playsAfter({ type: "beat" }, true, STATE.day, range)).toBe(false);
});

test.each<Intent>([
  set("day", day("04")),
  { type: "step", days: 0 },
  set("place", null),
  set("compare", null),
  set("asOf", null),
  set("accordingTo", { of: "everyone" }),
  set("show", "map"),
  set("inferred", false),
  { type: "accept-clamping" },
  set("lang", "ar"),
  set("numerals", "arab"),
  { type: "pause" },
  { type: "play" },
])("the state is the same object where %o changes nothing", (intent) => {
  expect(reduce(STATE, intent, AVAILABLE)).toBe(STATE);
});

test("a change that is not there leaves the same object", () => {
  const stops = { ...STOPS, news: [] };
  expect(reduce(STATE, { type: "go-to-news", direction: "next" }, { ...AVAILABLE, stops })).toBe(STATE);
});

test("whatever is asked for, the day stays within the range, the old state stays as it was, and no new one equals it", () => {
  const aDay = fc.integer({ min: day("01") - 40, max: day("08") + 40 }).map((each) => each as Day);
  const aPlace = fc.constantFrom(null, toId("homs"), toId("hama"));
  const anIntent: fc.Arbitrary<Intent> = fc.oneof(
    aDay.map((each) => set("day", each)),
    aPlace.map((each) => set("place", each)),
    fc.record({ type: fc.constant("step" as const), days: fc.integer({ min: -20, max: 20 }) }),
    fc.record({ type: fc.constant("go-to-news" as const), direction: fc.constantFrom("previous", "next") }),
    fc.record({ type: fc.constantFrom("play" as const, "pause" as const, "beat" as const) }),
  );
  fc.assert(
    fc.property(fc.array(anIntent, { maxLength: 12 }), (intents) => {
      let state = STATE;
      for (const intent of intents) {
        const before = Object.freeze({ ...state });
        const next = reduce(before, intent, AVAILABLE);
        expect(next.day).toBeGreaterThanOrEqual(STOPS.range.first);
        expect(next.day).toBeLessThanOrEqual(STOPS.range.last);
        if (next !== before) expect(next).not.toEqual(before);
        state = next;
      }
    }),
  );
});
