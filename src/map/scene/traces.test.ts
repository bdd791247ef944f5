import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import { buildHistory } from "../../history/history.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { type DistanceRing, groundLineOf } from "./trace.ts";
import { tracesOf, tracesOn } from "./traces.ts";

function dataset(...claims: readonly Claim[]): Dataset {
  return buildDataset({
    map: { range: { first: 1 as Day, last: 12 as Day }, bounds: [35, 32, 42, 37] },
    places: [
      buildPlace({ id: "homs", spot: [36.7, 34.7] }),
      buildPlace({ id: "tartus", spot: [35.9, 34.9] }),
      buildPlace({ id: "palmyra", spot: [38.3, 34.6] }),
      buildPlace({ id: "nowhere" }),
    ],
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

const claim = (id: string, day: number, more: object) =>
  ({
    ...{ id, place: "homs", article: "report", speaker: "monitor", actor: null, hedge: null, denies: null },
    ...{ day, earliest: day, to: null, distanceKm: null, ...more },
  }) as unknown as Claim;

const moved = (id: string, day: number, more: object = {}) =>
  claim(id, day, { kind: "movement", to: "tartus", actor: "government", ...more });

const near = (id: string, day: number, more: object = {}) =>
  claim(id, day, { kind: "advance", distanceKm: 5, actor: "opposition", ...more });

/** The traces of a day as lines `ID, AGE: CLAIMS`. */
function linesOn(day: number, ...claims: readonly Claim[]): string[] {
  const data = dataset(...claims);
  const sightings = tracesOn(buildHistory(data), day as Day);
  return sightings.map(({ trace, age, claims }) => `${trace.id}, ${age}: ${claims.join(" ")}`);
}

test("a movement is an arrow on its day, fades over two more, and is gone", () => {
  const on = (day: number) => linesOn(day, moved("column", 5));
  expect(on(4)).toEqual([]);
  expect(on(5)).toEqual(["homs to tartus by government, 0: column"]);
  expect(on(6)).toEqual(["homs to tartus by government, 1: column"]);
  expect(on(7)).toEqual(["homs to tartus by government, 2: column"]);
  expect(on(8)).toEqual([]);
});

test("movements between the same places are one arrow that carries all their claims", () => {
  expect(linesOn(5, moved("again", 5), moved("column", 5))).toEqual(["homs to tartus by government, 0: again column"]);
  expect(linesOn(6, moved("column", 5), moved("later", 6))).toEqual(["homs to tartus by government, 0: column later"]);
});

test("there and back are two arrows", () => {
  const back = moved("back", 5, { place: "tartus", to: "homs" });
  expect(linesOn(5, moved("column", 5), back)).toEqual([
    "homs to tartus by government, 0: column",
    "tartus to homs by government, 0: back",
  ]);
});

test("an arrow is of the outermost actor that its claims of these days name, and of nobody where they differ", () => {
  const hts = moved("hts", 5, { actor: "hts" });
  const nobody = moved("nobody", 7, { actor: null });
  expect(linesOn(5, hts)).toEqual(["homs to tartus by opposition, 0: hts"]);
  expect(linesOn(5, hts, moved("opposition", 5, { actor: "opposition" }), nobody)).toEqual([
    "homs to tartus by opposition, 0: hts opposition",
  ]);
  expect(linesOn(5, hts, moved("government", 5))).toEqual(["homs to tartus, 0: government hts"]);
  expect(linesOn(7, hts, nobody)).toEqual(["homs to tartus, 0: hts nobody"]);
});

test("a movement that begins or ends nowhere, or where it began, is no arrow", () => {
  expect(linesOn(5, moved("out", 5, { to: "nowhere" }), moved("in", 5, { place: "nowhere" }))).toEqual([]);
  expect(linesOn(5, moved("about", 5, { to: null }), moved("around", 5, { to: "homs" }))).toEqual([]);
});

test("advances to the same distance by the same outermost actor are one ring, others rings of their own", () => {
  const claims = [
    near("a", 5),
    near("b", 5, { actor: "hts" }),
    near("c", 5, { distanceKm: 8 }),
    near("d", 5, { actor: null }),
  ];
  expect(linesOn(5, ...claims)).toEqual([
    "5 km from homs by opposition, 0: a b",
    "8 km from homs by opposition, 0: c",
    "5 km from homs, 0: d",
  ]);
});

test("an advance without a distance, or to a place that is not located, is no ring", () => {
  expect(linesOn(5, near("a", 5, { distanceKm: null }), near("b", 5, { place: "nowhere" }))).toEqual([]);
});

test("every trace that is seen on some day is there, each way that it is drawn once", () => {
  const data = dataset(
    moved("column", 4),
    moved("east", 5, { to: "palmyra" }),
    near("near", 6),
    moved("again", 6, { actor: null }),
  );
  const history = buildHistory(data);
  const all = tracesOf(history);
  expect(all.map(({ id }) => id).sort()).toEqual([
    "5 km from homs by opposition",
    "homs to palmyra by government",
    "homs to tartus",
    "homs to tartus",
    "homs to tartus by government",
  ]);
  expect(
    all.flatMap((trace) => (trace.id === "homs to tartus" && trace.shape === "arrow" ? trace.movers : [])),
  ).toEqual(["forces", null]);
  for (const day of [4, 5, 6, 7, 8]) {
    for (const { trace } of tracesOn(history, day as Day)) expect(all).toContainEqual(trace);
  }
});

/** Who moved, by the arrows of a day. */
const moversOn = (day: number, ...claims: readonly Claim[]) =>
  tracesOn(buildHistory(dataset(...claims)), day as Day).map(({ trace }) => trace.shape === "arrow" && trace.movers);

test("an arrow is of whom the claims that tell of it on the day say, and an actor moves forces", () => {
  const silent = moved("a", 5, { actor: null });
  const forces = moved("b", 6, { actor: null, movers: "forces" });
  expect(moversOn(5, silent, forces)).toEqual([null]);
  expect(moversOn(6, silent, forces)).toEqual(["forces"]);
  expect(moversOn(8, silent, forces)).toEqual(["forces"]);
  expect(moversOn(5, moved("c", 5))).toEqual(["forces"]);
});

test("people who flee are an arrow of their own beside that of forces", () => {
  const fleeing = moved("b", 5, { actor: null, movers: "fleeing" });
  expect(moversOn(5, moved("a", 5), fleeing)).toEqual(["forces", "fleeing"]);
});

const RADIUS_KM = 6371.0088;

/** Great-circle distance in kilometres, by the haversine formula. */
function kilometresBetween([lon1 = 0, lat1 = 0]: readonly number[], [lon2 = 0, lat2 = 0]: readonly number[]): number {
  const [a, b, dx] = [lat1, lat2, lon2 - lon1].map((angle) => (angle * Math.PI) / 180) as [number, number, number];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(dx / 2) ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(half));
}

test("every spot of a ring is as far from its place on the ground as the claim says", () => {
  const ring: DistanceRing = { shape: "ring", id: "r", place: toId("homs"), actor: null, kilometres: 5 };
  const line = groundLineOf(ring, dataset());
  expect(line.length).toBeGreaterThan(60);
  expect(line[0]).toEqual(line.at(-1));
  for (const spot of line) expect(kilometresBetween(spot, [36.7, 34.7])).toBeCloseTo(5, 2);
});

test("a ring around a place that is not located is named", () => {
  const ring: DistanceRing = {
    shape: "ring",
    id: "5 km from nowhere",
    place: toId("nowhere"),
    actor: null,
    kilometres: 5,
  };
  expect(() => groundLineOf(ring, dataset())).toThrow("ring 5 km from nowhere has no place on the map");
});
