import { expect, test } from "vitest";
import { figuresOfAllDays, sceneOn } from "../map/scene/scene.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { changesByDay } from "./changes.ts";
import { chronicleOf } from "./chronicle.ts";
import { HEAR_ALL } from "./filter.ts";
import { readingOf } from "./reading.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const byId = <T extends { id: string }>(...items: T[]) => new Map(items.map((item) => [item.id, item]));

const SPOT = { type: "Point", coordinates: [36, 35] };

/** Two places that are on the map, and `road`, listed first, that is not. */
function dataset(...claims: Claim[]): Dataset {
  return {
    map: { range: { first: day("03"), last: day("07") } },
    places: byId({ id: "road", geometry: null }, { id: "hama", geometry: SPOT }, { id: "homs", geometry: SPOT }),
    actors: byId({ id: "government", within: null }, { id: "opposition", within: null }),
    speakers: byId({ id: "monitor", side: null }, { id: "ministry", side: "government" }),
    articles: byId({ id: "report", published: { day: day("05"), time: null }, updated: null }),
    claims: byId(...claims),
  } as unknown as Dataset;
}

const claim = (place: string, date: string, kind: string, actor: string, more: object = {}) =>
  ({
    ...{ id: `${place}-${date}-${kind}`, kind, place, actor, article: "report", speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, ...more },
  }) as unknown as Claim;

const DATA = dataset(
  claim("road", "05", "control", "opposition", { from: "government" }),
  claim("homs", "05", "control", "opposition", { from: "government" }),
  claim("hama", "05", "presence", "government"),
  claim("hama", "06", "withdrawal", "government", { extent: "full" }),
  claim("hama", "03", "strike", "government"),
);

/** The changes as lines `DAY PLACE STATUS`, a day without one as `DAY`. */
function linesOf(data: Dataset): string[] {
  return [...changesByDay(chronicleOf(data), data)].flatMap(([on, changes]) => {
    const date = isoDay(on).slice(-2);
    return changes.length > 0 ? changes.map(({ place, spell }) => `${date} ${place} ${spell.control.status}`) : [date];
  });
}

test("every day has its changes, days without one none, places on the map first and then in their order", () => {
  expect(linesOf(DATA)).toEqual(["03", "04", "05 homs held", "05 road held", "06 hama vacated", "07"]);
});

test("nothing changes on the first day or into the unknown", () => {
  const held = claim("homs", "03", "control", "government");
  expect(linesOf(dataset(held))).toEqual(["03", "04", "05", "06", "07"]);
});

test("a change comes with the spell that begins on its day", () => {
  const [change] = changesByDay(chronicleOf(DATA), DATA).get(day("06")) ?? [];
  expect(change?.spell).toMatchObject({ first: day("06"), until: day("08"), since: day("06"), changed: true });
});

test("a reading stops at the days with a change, places that are not located included", () => {
  const road = dataset(claim("road", "05", "control", "opposition", { from: "government" }));
  const range = { first: day("03"), last: day("07") };
  expect(readingOf(road).stops).toMatchObject({ range, changes: [day("05")] });
  expect(readingOf(DATA).stops.changes).toEqual([day("05"), day("06")]);
});

test("a reading has no stop where nothing is claimed", () => {
  expect(readingOf(dataset())).toMatchObject({ stops: { changes: [] } });
});

test("a reading hears only what its filter lets through, on the map as in its stops", () => {
  const data = dataset(
    claim("homs", "05", "control", "opposition"),
    claim("hama", "06", "control", "government", { speaker: "ministry" }),
  );
  const ministry = readingOf(data, { asOf: null, voice: { of: "side", actor: "government" } });
  expect(ministry.stops.changes).toEqual([day("06")]);
  expect(figuresOfAllDays(dataset(), ministry.chronicle)).toMatchObject([{ shape: "held", actor: "government" }]);
  const early = readingOf(data, { ...HEAR_ALL, asOf: day("04") });
  expect(early.stops.changes).toEqual([]);
  expect(figuresOfAllDays(dataset(), early.chronicle)).toEqual([]);
});

test("the changes of a day that are on the map are those that its scene shows", () => {
  const { chronicle, changes } = readingOf(DATA);
  for (const [on, each] of changes) {
    const located = each.map(({ place }) => place).filter((place) => DATA.places.get(place)?.geometry);
    expect(new Set(located), isoDay(on)).toEqual(sceneOn(DATA, chronicle, on).changed);
  }
});
