import fc from "fast-check";
import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory, standingOn } from "../../history/history.ts";
import { type Claim, EVENT_KINDS } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, type DayRange, daysOf } from "../../model/day.ts";
import { actorsOf, contestedFigure, type Figure, figureKey, type Hold, heldFigure, vacatedFigure } from "./figure.ts";
import { figuresOfAllDays, isFaded, sceneOn } from "./scene.ts";

const RANGE: DayRange = { first: 4 as Day, last: 9 as Day };

const LOCATED = ["hama", "homs", "plain"];

/** A data set with three places on the map and one, `nowhere`, that is not located. */
function dataset(...claims: readonly Claim[]): Dataset {
  const located = LOCATED.map((id) => buildPlace({ id, spot: [36, 35] }));
  return buildDataset({
    map: { range: RANGE },
    places: [...located, buildPlace({ id: "nowhere" })],
    actors: [
      buildActor({ id: "government" }),
      buildActor({ id: "opposition" }),
      buildActor({ id: "hts", within: "opposition" }),
    ],
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "report", published: { day: 5 as Day, time: null } })],
    claims,
  });
}

const claim = (id: string, day: number, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "hama", article: "report", speaker: "monitor", actor: null, hedge: null, denies: null },
    ...{ day, earliest: day, from: null, to: null, ...more },
  }) as unknown as Claim;

/** The scene of a day as lines `PLACE: FIGURE`. */
function linesOn(day: number, ...claims: readonly Claim[]): string[] {
  const data = dataset(...claims);
  const { marks } = sceneOn(buildHistory(data), day as Day);
  return marks.map(({ place, figure }) => `${place}: ${figureKey(figure)}`);
}

const TAKEN = claim("taken", 6, "control", { actor: "opposition", from: "government" });
const LEFT = claim("left", 7, "withdrawal", { actor: "government", extent: "full", place: "homs" });

test("a place is marked as held, implied before the report and stated from its day on", () => {
  expect(linesOn(5, TAKEN)).toEqual(["hama: held government implied"]);
  expect(linesOn(6, TAKEN)).toEqual(["hama: held opposition stated"]);
  expect(linesOn(9, TAKEN)).toEqual(["hama: held opposition stated"]);
});

test("a partial withdrawal is a hold with an arrow out", () => {
  const leaving = claim("leaving", 6, "withdrawal", { actor: "government", extent: "partial" });
  expect(linesOn(6, leaving)).toEqual(["hama: held government implied leaving-reported"]);
});

test("a contested place names who is said to hold and who is said not to", () => {
  const still = claim("still", 7, "presence", { actor: "government", place: "homs" });
  expect(linesOn(7, LEFT, still)).toEqual(["homs: contested government present not government"]);
});

test("a vacated place names who left it, and nobody who is merely said not to hold it", () => {
  const denied = claim("denied", 7, "denial", { actor: "opposition", says: "absent", denies: "x", place: "homs" });
  expect(linesOn(7, LEFT)).toEqual(["homs: vacated government"]);
  expect(linesOn(7, LEFT, denied)).toEqual(["homs: vacated government"]);
});

test("the unknown has no mark", () => {
  expect(linesOn(5)).toEqual([]);
  expect(linesOn(5, claim("later", 6, "presence", { actor: "government" }))).toEqual([]);
});

test("events of one place and day share a mark, on that day only, and need no holder", () => {
  const strike = claim("strike", 6, "strike");
  const again = claim("again", 6, "strike");
  const clash = claim("clash", 6, "clash");
  expect(linesOn(6, strike, again, clash)).toEqual(["hama: event clash+strike"]);
  expect(linesOn(7, strike, again, clash)).toEqual([]);
});

test("a place that is held and hit has both marks, the hold first", () => {
  expect(linesOn(6, TAKEN, claim("strike", 6, "strike"))).toEqual([
    "hama: held opposition stated",
    "hama: event strike",
  ]);
});

test("a place is news on the day of its turn, not on the days after, and not for its basis alone", () => {
  const data = dataset(
    TAKEN,
    claim("leaves", 7, "withdrawal", { actor: "government", extent: "partial", place: "homs" }),
    claim("stays", 8, "control", { actor: "government", place: "plain" }),
    claim("lost", 9, "control", { actor: "government", place: "homs" }),
  );
  const news = daysOf(RANGE).map((day) => [...sceneOn(buildHistory(data), day).news].flat());
  expect(news).toEqual([[], [], ["hama", "change"], ["homs", "change"], ["plain", "first-report"], []]);
});

test("figures show the actors that they name, each once", () => {
  expect(actorsOf(heldFigure(toId("a")))).toEqual(["a"]);
  expect(actorsOf(contestedFigure([toId("a"), toId("b")], [toId("b"), toId("c")]))).toEqual(["a", "b", "c"]);
  expect(actorsOf(vacatedFigure([toId("a"), toId("b")]))).toEqual(["a", "b"]);
  expect(actorsOf({ shape: "event", kinds: ["clash"] })).toEqual([]);
});

const actor = fc.constantFrom("government", "opposition", "hts");
const aClaim = fc
  .record({
    place: fc.constantFrom(...LOCATED, "nowhere"),
    day: fc.integer({ min: RANGE.first, max: RANGE.last }),
    actor,
    more: fc.oneof(
      fc.record({ kind: fc.constant("control"), from: fc.option(actor) }),
      fc.record({ kind: fc.constant("withdrawal"), extent: fc.constantFrom("full", "partial") }),
      fc.constant({ kind: "presence" }),
      fc.record({ kind: fc.constant("denial"), says: fc.constantFrom("holds", "absent") }),
      fc.record({ kind: fc.constantFrom(...EVENT_KINDS) }),
    ),
  })
  .map(({ day, more: { kind, ...rest }, ...drawn }) => claim("", day, kind, { ...drawn, ...rest }));

const aDataset = fc
  .array(aClaim, { maxLength: 14 })
  .map((claims) => dataset(...claims.map((each, index) => ({ ...each, id: toId(`c${index}`) }))));

const aFilter = fc
  .option(fc.integer({ min: RANGE.first - 1, max: RANGE.last + 1 }))
  .map((asOf) => ({ ...COUNT_ALL, asOf: asOf as Day | null }));

test("the figures of all days are those of every scene, each once, and no other", () => {
  fc.assert(
    fc.property(aDataset, aFilter, (data, filter) => {
      const history = buildHistory(data, filter);
      const keys = figuresOfAllDays(history).map(figureKey);
      const seen = daysOf(RANGE).flatMap((day) => sceneOn(history, day).marks);
      expect(new Set(keys).size, "figures, each once").toBe(keys.length);
      expect(new Set(keys)).toEqual(new Set(seen.map(({ figure }) => figureKey(figure))));
    }),
    { numRuns: 500 },
  );
});

test("no scene has a place without geometry, two marks of one name, or a mark of the unknown", () => {
  fc.assert(
    fc.property(aDataset, aFilter, (data, filter) => {
      const history = buildHistory(data, filter);
      for (const day of daysOf(RANGE)) {
        const { marks, news } = sceneOn(history, day);
        expect([...marks.map(({ place }) => place), ...news.keys()]).not.toContain("nowhere");
        expect(new Set(marks.map(({ place, figure }) => `${place} ${figureKey(figure)}`)).size).toBe(marks.length);
        for (const place of LOCATED) {
          const holds = marks.filter((mark) => mark.place === place && mark.figure.shape !== "event");
          const { status } = standingOn(history, toId(place), day);
          expect(holds.map(({ figure }) => figure.shape)).toEqual(status === "unknown" ? [] : [status]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a scene is made once, unless many others of the map were asked for in between", () => {
  const history = buildHistory(dataset(TAKEN));
  const scene = sceneOn(history, 6 as Day);
  for (const day of daysOf(RANGE)) {
    sceneOn(history, day, 4 as Day);
    expect(sceneOn(history, 6 as Day)).toBe(scene);
  }
  for (const day of daysOf(RANGE)) for (const since of daysOf(RANGE)) sceneOn(history, day, since);
  expect(sceneOn(history, 6 as Day)).not.toBe(scene);
  expect(sceneOn(history, 6 as Day)).toEqual(scene);
});

const ids = fc.uniqueArray(fc.constantFrom(...["a", "b", "a-b", "not", "leaving", "stated"].map(toId)), {
  minLength: 1,
  maxLength: 3,
});
const anyIds = fc.oneof(ids, fc.constant([]));
const aHold: fc.Arbitrary<Hold> = fc.record({
  actor: ids.map(([first = toId("a")]) => first),
  basis: fc.constantFrom("stated", "present", "implied"),
  part: fc.boolean(),
  leaving: fc.constantFrom("reported", "doubted", null),
  hedged: fc.boolean(),
});
const someHolds = fc.array(aHold, { minLength: 1, maxLength: 2 });
const aFigure: fc.Arbitrary<Figure> = fc.oneof(
  aHold.map((hold): Figure => ({ shape: "held", ...hold })),
  fc.record({ shape: fc.constant("contested" as const), sides: someHolds, absent: anyIds, divided: fc.boolean() }),
  fc.record({ shape: fc.constant("vacated" as const), actors: ids, hedged: fc.boolean() }),
  fc.record({
    shape: fc.constant("event" as const),
    kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { minLength: 1, maxLength: 3 }),
  }),
);

test("figures have the same name if they are equal, and only then", () => {
  fc.assert(
    fc.property(aFigure, aFigure, (a, b) => {
      expect(figureKey(a) === figureKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(figureKey(structuredClone(a))).toBe(figureKey(a));
    }),
    { numRuns: 5_000 },
  );
});

test("compared with a day, what differs is changed, with what it bore then, and all else steps back", () => {
  const stays = claim("stays", 4, "presence", { actor: "government", place: "plain" });
  const data = dataset(TAKEN, LEFT, stays);
  const scene = sceneOn(buildHistory(data), 9 as Day, 6 as Day);
  expect([...scene.news]).toEqual([["homs", "difference"]]);
  expect(scene.before?.map(({ place, figure }) => `${place}: ${figureKey(figure)}`)).toEqual([
    "homs: held government implied",
  ]);
  expect(LOCATED.filter((place) => isFaded(scene, toId(place)))).toEqual(["hama", "plain"]);
});

test("compared with a day on which nothing was known, a place bore nothing then", () => {
  const data = dataset(claim("later", 6, "presence", { actor: "government" }));
  const scene = sceneOn(buildHistory(data), 6 as Day, 5 as Day);
  expect([...scene.news]).toEqual([["hama", "difference"]]);
  expect(scene.before).toEqual([]);
});

test("without a day to compare with nothing steps back, and places that are not located are never compared", () => {
  const data = dataset(TAKEN, claim("nowhere", 6, "control", { actor: "opposition", place: "nowhere" }));
  const plain = sceneOn(buildHistory(data), 6 as Day);
  expect(plain.before).toBe(null);
  expect(isFaded(plain, toId("homs"))).toBe(false);
  expect([...sceneOn(buildHistory(data), 6 as Day, 5 as Day).news.keys()]).toEqual(["hama"]);
});
