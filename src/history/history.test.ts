import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, daysOf, isoDay, parseDay } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import type { Speaker } from "../model/speaker.ts";
import { COUNT_ALL, type Filter, type Voice } from "./filter.ts";
import { buildHistory, countNews, historyOfPlace, newsOn, standingOn } from "./history.ts";
import { standingKnownOn } from "./known-on.ts";

const day = (text: string) => parseDay(`2024-12-${text}`) as Day;

const RANGE = { first: day("01"), last: day("08") };

/** A data set with two places, and two articles: one of 4, one of 6 December. */
function dataset(...claims: Claim[]): Dataset {
  const article = (id: string, on: Day) => ({ id, published: { day: on, time: null }, updated: null }) as Article;
  const speaker = (id: string, side: string | null) => ({ id, side }) as Speaker;
  const actor = (id: string) => ({ id, within: null }) as Actor;
  return {
    map: { range: RANGE },
    places: byId([{ id: "homs" } as Place, { id: "hama" } as Place]),
    actors: byId([actor("government"), actor("opposition")]),
    speakers: byId([speaker("monitor", null), speaker("ministry", "government"), speaker("rebels", "opposition")]),
    articles: byId([article("fourth", day("04")), article("sixth", day("06"))]),
    claims: byId([...claims]),
  } as unknown as Dataset;
}

const claim = (id: string, on: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "hama", article: "fourth", speaker: "monitor", actor: null, hedge: null, denies: null },
    ...{ day: day(on), earliest: day(on), from: null, ...more },
  }) as unknown as Claim;

const TAKEN = claim("taken", "03", "control", { actor: "opposition", from: "government" });
const STILL_THERE = claim("still-there", "05", "presence", {
  actor: "government",
  article: "sixth",
  speaker: "ministry",
});

const asOf = (text: string): Filter => ({ ...COUNT_ALL, asOf: day(text) });

/** The status of Hama on each day from 1 to 8 December. */
function statuses(data: Dataset, filter: Filter = COUNT_ALL): string[] {
  const history = buildHistory(data, filter);
  return daysOf(RANGE).map((on) => {
    const standing = standingOn(history, toId("hama"), on);
    return standing.status === "held" ? standing.holders[0].actor : standing.status;
  });
}

const days = (count: number, status: string) => Array<string>(count).fill(status);

test("every place has a history, in the order of the data set, also those of which nothing is said", () => {
  const history = buildHistory(dataset(TAKEN));
  expect([...history.places.keys()]).toEqual(["homs", "hama"]);
  expect(historyOfPlace(history, toId("homs")).periods.map(({ standing }) => standing.status)).toEqual(["unknown"]);
});

test("a claim speaks only about its own place", () => {
  const elsewhere = claim("homs-held", "02", "presence", { actor: "government", place: "homs" });
  expect(statuses(dataset(elsewhere, TAKEN))).toEqual([...days(2, "government"), ...days(6, "opposition")]);
});

test("a strike leaves its place unknown", () => {
  expect(statuses(dataset(claim("bridge-hit", "06", "strike")))).toEqual(days(8, "unknown"));
});

test("as of a day, articles that came later do not count and later days are unknown", () => {
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

test("as of a day, events of articles that came later do not count either", () => {
  const data = dataset(claim("known", "03", "strike"), claim("later", "03", "clash", { article: "sixth" }));
  expect(buildHistory(data, asOf("05")).claims.map(({ id }) => id)).toEqual(["known"]);
});

test("as of a day before every article, every day is unknown", () => {
  expect(statuses(dataset(TAKEN, STILL_THERE), asOf("03"))).toEqual(days(8, "unknown"));
});

test("as of the last day of the range or later, nothing is unknown for that reason", () => {
  const data = dataset(TAKEN);
  expect(buildHistory(data, asOf("08")).places).toEqual(buildHistory(data).places);
  expect(buildHistory(data, asOf("20")).places).toEqual(buildHistory(data).places);
});

/** Each period of Hama as "first day, status, since, turn". */
const periods = (data: Dataset, filter: Filter = COUNT_ALL) =>
  historyOfPlace(buildHistory(data, filter), toId("hama")).periods.map(({ first, standing, since, turn }) => [
    isoDay(first).slice(8),
    standing.status,
    since && isoDay(since).slice(8),
    turn?.kind ?? null,
  ]);

test("as of a day before the range, every day is unknown, although an older article counts", () => {
  const data = dataset(TAKEN);
  const older = {
    ...data,
    articles: byId([{ id: "fourth", published: { day: day("01") - 9 }, updated: null } as Article]),
  };
  const filter = { ...COUNT_ALL, asOf: (RANGE.first - 1) as Day };
  expect(periods(older, filter)).toEqual([["01", "unknown", "01", null]]);
});

test("what is known ends without a turn, and the unknown begins after the as-of day", () => {
  expect(periods(dataset(TAKEN), asOf("05"))).toEqual([
    ["01", "held", null, null],
    ["03", "held", "03", "changed-hands"],
    ["06", "unknown", "06", null],
  ]);
});

test("the unknown of which nothing was said is another than that of the days after the as-of day", () => {
  expect(periods(dataset(), asOf("05"))).toEqual([
    ["01", "unknown", null, null],
    ["06", "unknown", "06", null],
  ]);
});

test("the unknown in which somebody is said not to hold ends on the as-of day", () => {
  const data = dataset(claim("not-so", "03", "denial", { actor: "opposition", says: "absent", denies: "taken" }));
  expect(periods(data, asOf("05"))).toEqual([
    ["01", "unknown", null, null],
    ["03", "unknown", "03", null],
    ["06", "unknown", "06", null],
  ]);
});

test("according to a side, only what its speakers say decides", () => {
  const data = dataset(TAKEN, STILL_THERE);
  const filter: Filter = { ...COUNT_ALL, voice: { of: "side", actor: toId("government") } };
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
  const voice: Voice = name === "everyone" || name === "no-side" ? { of: name } : { of: "side", actor: toId(name) };
  const filter = { asOf: date === null ? null : day(date), voice };
  expect(statuses(dataset(TAKEN, STILL_THERE), filter)).toEqual(expected);
});

test("a denial counts although the claim it denies does not", () => {
  const left = claim("left", "04", "withdrawal", { actor: "government", extent: "full", speaker: "rebels" });
  const denied = claim("not-so", "05", "denial", {
    ...{ actor: "government", says: "holds", speaker: "ministry", denies: "left" },
  });
  const filter: Filter = { ...COUNT_ALL, voice: { of: "side", actor: toId("government") } };
  expect(statuses(dataset(left, denied), filter)).toEqual([...days(4, "unknown"), ...days(4, "government")]);
});

test("the days up to which articles can count are the same as of each day, those of later corrections included", () => {
  const revoked = { how: "retracted", by: null, day: day("20"), reason: {} };
  const was = { quote: "Other words.", translation: {}, speaker: null };
  const data = dataset({ ...TAKEN, revoked } as Claim, {
    ...STILL_THERE,
    corrected: [{ day: day("22"), reason: {}, was }],
  });
  for (const filter of [COUNT_ALL, asOf("05")]) {
    expect(buildHistory(data, filter).stops.asOfRange).toEqual({ first: day("01"), last: day("22") });
  }
  expect(standingOn(buildHistory(data, asOf("19")), toId("hama"), day("03")).status).toBe("held");
  const retracted = buildHistory(data, asOf("20"));
  expect(standingOn(retracted, toId("hama"), day("03")).status).toBe("unknown");
  expect(standingKnownOn(buildHistory(data), toId("hama"), day("03"))).toBe(day("20"));
});

test("a claim that was revoked counts as of the days before alone", () => {
  const revoked = { how: "superseded", by: null, day: day("06"), reason: {} };
  const data = dataset({ ...TAKEN, revoked } as Claim);
  expect(statuses(data)).toEqual(days(8, "unknown"));
  expect(statuses(data, asOf("05"))).toEqual([
    ...days(2, "government"),
    ...days(3, "opposition"),
    ...days(3, "unknown"),
  ]);
  expect(statuses(data, asOf("06"))).toEqual(days(8, "unknown"));
});

test("the same filter gives the same history, and another data set another one", () => {
  const data = dataset(TAKEN);
  const first = buildHistory(data, asOf("05"));
  expect(buildHistory(data)).toBe(buildHistory(data, { asOf: null, voice: { of: "everyone" } }));
  expect(buildHistory(data, { ...asOf("05") })).toBe(first);
  expect(buildHistory(data, { ...asOf("05"), voice: { of: "no-side" } })).not.toBe(first);
  expect(buildHistory({ ...data }, asOf("05"))).not.toBe(first);
});

test("a filter that was not asked for in a long time is forgotten, the others are not", () => {
  const data = dataset(TAKEN);
  const [kept, lost] = [buildHistory(data, asOf("01")), buildHistory(data, asOf("02"))];
  for (const date of ["03", "04", "05", "06", "07", "08"]) buildHistory(data, asOf(date));
  expect(buildHistory(data, asOf("01"))).toBe(kept);
  buildHistory(data);
  expect(buildHistory(data, asOf("01"))).toBe(kept);
  expect(buildHistory(data, asOf("02"))).not.toBe(lost);
});

/** The turns of each day as lines `DAY PLACE TURN`, a day without one as `DAY`. */
function turnLines(data: Dataset): string[] {
  return [...buildHistory(data).turns].flatMap(([on, turns]) => {
    const date = isoDay(on).slice(-2);
    return turns.length > 0 ? turns.map(({ place, turn }) => `${date} ${place} ${turn.kind}`) : [date];
  });
}

const OPEN = claim("open", "07", "control", { actor: "opposition", from: "government", earliest: day("05") });

test("every day has its turns, days without one none, places on the map first and then in their order", () => {
  const places = byId<Place>([
    buildPlace({ id: "road" }),
    buildPlace({ id: "homs", spot: [36, 35] }),
    buildPlace({ id: "hama", spot: [36, 35] }),
  ]);
  const homs = claim("homs-taken", "03", "control", { place: "homs", actor: "opposition" });
  const road = claim("road-taken", "03", "control", { place: "road", actor: "opposition" });
  const data = { ...dataset(road, homs, TAKEN), places };
  expect(turnLines(data)).toEqual([
    "01",
    "02",
    "03 homs first-report",
    "03 hama changed-hands",
    "03 road first-report",
    ...["04", "05", "06", "07", "08"],
  ]);
});

test("a turn comes with the period that begins on its day, and stops are the days with news", () => {
  const history = buildHistory(dataset(TAKEN));
  const [turned] = newsOn(history, day("03"));
  expect(turned?.period).toBe(historyOfPlace(history, toId("hama")).periods[1]);
  expect(history.stops).toMatchObject({ range: RANGE, news: [day("03")] });
});

test("the news of a day is counted, changes apart from first reports", () => {
  const homs = claim("homs-taken", "03", "control", { place: "homs", actor: "opposition" });
  const places = byId([buildPlace({ id: "homs", spot: [36, 35] }), buildPlace({ id: "hama", spot: [36, 35] })]);
  const history = buildHistory({ ...dataset(homs, TAKEN), places });
  expect(countNews(history, day("03"))).toEqual({ changes: 1, firstReports: 1 });
  expect(countNews(history, day("04"))).toEqual({ changes: 0, firstReports: 0 });
});

test("that nothing is known any more is a turn, and no news", () => {
  const history = buildHistory(dataset(OPEN));
  expect(turnLines(dataset(OPEN)).filter((line) => line.length > 2)).toEqual([
    "05 hama lapsed",
    "07 hama changed-hands",
  ]);
  expect(newsOn(history, day("05"))).toEqual([]);
  expect(history.stops.news).toEqual([day("07")]);
});

test("a history has no stop where nothing is claimed, or where its filter lets nothing count", () => {
  expect(buildHistory(dataset()).stops.news).toEqual([]);
  expect(buildHistory(dataset(TAKEN), asOf("03")).stops.news).toEqual([]);
  expect(
    buildHistory(dataset(TAKEN), { asOf: null, voice: { of: "side", actor: toId("government") } }).stops.news,
  ).toEqual([]);
});
