import { expect, test } from "vitest";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, daysOf, isoDay, parseDay } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import type { Speaker } from "../model/speaker.ts";
import { type Chronicle, chronicleOf } from "./chronicle.ts";
import { spellOn } from "./control.ts";
import { COUNT_ALL, type Filter, type Voice } from "./filter.ts";

const day = (text: string) => parseDay(`2024-12-${text}`) as Day;

const RANGE = { first: day("01"), last: day("08") };

const byId = <T extends { id: string }>(...values: T[]) => new Map(values.map((value) => [value.id, value]));

/** A data set with two places, and two articles: one of 4, one of 6 December. */
function dataset(...claims: Claim[]): Dataset {
  const article = (id: string, on: Day) => ({ id, published: { day: on, time: null }, updated: null }) as Article;
  const speaker = (id: string, side: string | null) => ({ id, side }) as Speaker;
  const actor = (id: string) => ({ id, within: null }) as Actor;
  return {
    map: { range: RANGE },
    places: byId({ id: "homs" } as Place, { id: "hama" } as Place),
    actors: byId(actor("government"), actor("opposition")),
    speakers: byId(speaker("monitor", null), speaker("ministry", "government"), speaker("rebels", "opposition")),
    articles: byId(article("fourth", day("04")), article("sixth", day("06"))),
    claims: byId(...claims),
  } as unknown as Dataset;
}

const claim = (id: string, on: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "hama", article: "fourth", speaker: "monitor", actor: null, hedge: null, denies: null },
    ...{ day: day(on), earliest: day(on), ...more },
  }) as unknown as Claim;

const TAKEN = claim("taken", "03", "control", { actor: "opposition", from: "government" });
const STILL_THERE = claim("still-there", "05", "presence", {
  actor: "government",
  article: "sixth",
  speaker: "ministry",
});

const recordOf = (chronicle: Chronicle, place: string) => {
  const record = chronicle.get(place);
  if (!record) throw new Error(`no record of ${place}`);
  return record;
};

const asOf = (text: string): Filter => ({ ...COUNT_ALL, asOf: day(text) });

/** The status of Hama on each day from 1 to 8 December. */
function statuses(data: Dataset, filter: Filter = COUNT_ALL): string[] {
  const { spells } = recordOf(chronicleOf(data, filter), "hama");
  return daysOf(RANGE).map((on) => {
    const { control } = spellOn(spells, on);
    return control.status === "held" ? control.actor : control.status;
  });
}

const days = (count: number, status: string) => Array<string>(count).fill(status);

test("every place has a record, in the order of the data set, also those of which nothing is said", () => {
  const chronicle = chronicleOf(dataset(TAKEN));
  expect([...chronicle.keys()]).toEqual(["homs", "hama"]);
  expect(recordOf(chronicle, "homs").spells.map(({ control }) => control.status)).toEqual(["unknown"]);
});

test("a claim speaks only about its own place", () => {
  const elsewhere = claim("homs-held", "02", "presence", { actor: "government", place: "homs" });
  expect(statuses(dataset(elsewhere, TAKEN))).toEqual([...days(2, "government"), ...days(6, "opposition")]);
});

test("a strike leaves its place unknown, and is kept as an event", () => {
  const data = dataset(claim("bridge-hit", "06", "strike"));
  expect(statuses(data)).toEqual(days(8, "unknown"));
  expect(recordOf(chronicleOf(data), "hama").events.map(({ id }) => id)).toEqual(["bridge-hit"]);
});

test("events come oldest first, those of one day by id, and witnesses are not among them", () => {
  const data = dataset(
    claim("c", "06", "clash"),
    TAKEN,
    claim("b", "04", "strike"),
    claim("a", "06", "strike"),
    claim("d", "02", "advance"),
  );
  expect(recordOf(chronicleOf(data), "hama").events.map(({ id }) => id)).toEqual(["d", "b", "a", "c"]);
});

test("as of a day, articles that came later are not heard and later days are unknown", () => {
  const data = dataset(TAKEN, STILL_THERE);
  expect(statuses(data)).toEqual([...days(2, "government"), ...days(2, "opposition"), ...days(4, "contested")]);
  expect(statuses(data, asOf("05"))).toEqual([
    ...days(2, "government"),
    ...days(3, "opposition"),
    ...days(3, "unknown"),
  ]);
  expect(statuses(data, asOf("06"))).toEqual([
    ...days(2, "government"),
    ...days(2, "opposition"),
    ...days(2, "contested"),
    ...days(2, "unknown"),
  ]);
});

test("as of a day, events of articles that came later are not heard either", () => {
  const data = dataset(claim("known", "03", "strike"), claim("later", "03", "clash", { article: "sixth" }));
  expect(recordOf(chronicleOf(data, asOf("05")), "hama").events.map(({ id }) => id)).toEqual(["known"]);
});

test("as of a day before every article, every day is unknown", () => {
  expect(statuses(dataset(TAKEN, STILL_THERE), asOf("03"))).toEqual(days(8, "unknown"));
});

test("as of the last day of the range or later, nothing is unknown for that reason", () => {
  const data = dataset(TAKEN);
  expect(chronicleOf(data, asOf("08"))).toEqual(chronicleOf(data));
  expect(chronicleOf(data, asOf("20"))).toEqual(chronicleOf(data));
});

/** Each spell of Hama as "first day, status, since, changed". */
const turns = (data: Dataset, filter: Filter) =>
  recordOf(chronicleOf(data, filter), "hama").spells.map(({ first, control, since, changed }) => [
    isoDay(first).slice(8),
    control.status,
    since && isoDay(since).slice(8),
    changed,
  ]);

test("as of a day before the range, every day is unknown, although an older article is heard", () => {
  const data = dataset(TAKEN);
  const older = {
    ...data,
    articles: byId({ id: "fourth", published: { day: day("01") - 9 }, updated: null } as Article),
  };
  const filter = { ...COUNT_ALL, asOf: (RANGE.first - 1) as Day };
  expect(turns(older, filter)).toEqual([["01", "unknown", null, false]]);
});

test("what is known ends without a change, and the unknown begins after the as-of day", () => {
  expect(turns(dataset(TAKEN), asOf("05"))).toEqual([
    ["01", "held", null, false],
    ["03", "held", "03", true],
    ["06", "unknown", "06", false],
  ]);
});

test("the unknown of which nothing was said before goes on after the as-of day", () => {
  expect(turns(dataset(), asOf("05"))).toEqual([
    ["01", "unknown", null, false],
    ["06", "unknown", null, false],
  ]);
});

test("the unknown in which somebody is said not to hold ends on the as-of day", () => {
  const data = dataset(claim("not-so", "03", "denial", { actor: "opposition", says: "absent", denies: "taken" }));
  expect(turns(data, asOf("05"))).toEqual([
    ["01", "unknown", null, false],
    ["03", "unknown", "03", false],
    ["06", "unknown", "06", false],
  ]);
});

test("according to a side, only what its speakers say decides", () => {
  const data = dataset(TAKEN, STILL_THERE);
  const filter: Filter = { ...COUNT_ALL, voice: { of: "side", actor: "government" } };
  expect(statuses(data, filter)).toEqual([...days(4, "unknown"), ...days(4, "government")]);
});

test("according to no side, only what speakers of none say decides", () => {
  const data = dataset(TAKEN, STILL_THERE);
  const filter: Filter = { ...COUNT_ALL, voice: { of: "no-side" } };
  expect(statuses(data, filter)).toEqual([...days(2, "government"), ...days(6, "opposition")]);
});

test.each<[string | null, string, string[]]>([
  ["03", "everyone", days(8, "unknown")],
  ["03", "government", days(8, "unknown")],
  ["05", "no-side", [...days(2, "government"), ...days(3, "opposition"), ...days(3, "unknown")]],
  ["05", "government", days(8, "unknown")],
  ["06", "government", [...days(4, "unknown"), ...days(2, "government"), ...days(2, "unknown")]],
  ["06", "no-side", [...days(2, "government"), ...days(4, "opposition"), ...days(2, "unknown")]],
  ["08", "opposition", days(8, "unknown")],
  [null, "government", [...days(4, "unknown"), ...days(4, "government")]],
])("as of %s December, and according to %s, both filters decide", (date, name, expected) => {
  const voice: Voice = name === "everyone" || name === "no-side" ? { of: name } : { of: "side", actor: name };
  const filter = { asOf: date === null ? null : day(date), voice };
  expect(statuses(dataset(TAKEN, STILL_THERE), filter)).toEqual(expected);
});

test("a denial is heard although the claim it denies is not", () => {
  const left = claim("left", "04", "withdrawal", { actor: "government", extent: "full", speaker: "rebels" });
  const denied = claim("not-so", "05", "denial", {
    ...{ actor: "government", says: "holds", speaker: "ministry", denies: "left" },
  });
  const filter: Filter = { ...COUNT_ALL, voice: { of: "side", actor: "government" } };
  expect(statuses(dataset(left, denied), filter)).toEqual([...days(4, "unknown"), ...days(4, "government")]);
});
