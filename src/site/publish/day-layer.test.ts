import { expect, test } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { december } from "../../../test/day.ts";
import { EVERY_STANDING, TOLD_DAY } from "../../../test/every-standing.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { readCsv } from "../../../test/read-csv.ts";
import { listFullDays } from "../../history/full-days.ts";
import { buildHistory } from "../../history/history.ts";
import { addDays, type Day, isoDay, parseDay } from "../../model/day.ts";
import { changesCsv } from "./changes.ts";
import { dayLayer, dayLayers } from "./day-layer.ts";

const featuresOn = (text: string) =>
  JSON.parse(dayLayer(parseDay(text) as Day, buildHistory(SAMPLE))).features as {
    id: string;
    geometry: unknown;
    properties: Record<string, unknown>;
  }[];

test("a day has a feature for each place, and the geometry null where it is not located", () => {
  const features = featuresOn("2024-12-05");
  expect(features.map(({ id }) => id)).toEqual(["hama", "homs", "road"]);
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: "Point", coordinates: [36.75, 35.13] },
    { type: "Point", coordinates: [36.72, 34.73] },
    null,
  ]);
});

test("a place that was taken is held from that day, stated and changed", () => {
  expect(featuresOn("2024-12-05")[0]?.properties).toEqual({
    ...{ day: "2024-12-05", name: "حماة / Hama", place: "hama", name_ar: "حماة", name_en: "Hama", kind: "city" },
    ...{ lon: 36.75, lat: 35.13, precision_m: 1000, from: "2024-12-05", to: "2024-12-06", from_earliest: null },
    ...{ status: "held", actor: "opposition", sides: "opposition", absent: null, basis: "stated", part: "false" },
    ...{ leaving: "no", hedged: "false", absent_left: null, absent_hedged: null, last_said: "2024-12-05" },
    ...{ undated: null, claims: "hama-taken", claims_against: null, turn: "changed-hands", turn_basis: "stated" },
    ...{ turn_hedged: "false", known_on: "2024-12-06", "marker-color": "#7fbf7b", "marker-size": "medium" },
    ...{ stroke: "#7fbf7b", fill: "#7fbf7b", "fill-opacity": 0.6 },
  });
});

test("the day after has the same standing, which that day did nothing to", () => {
  const [on, after] = ["2024-12-05", "2024-12-06"].map((day) => featuresOn(day)[0]?.properties);
  expect(after).toEqual({ ...on, day: "2024-12-06", turn: null, turn_basis: null, turn_hedged: null });
});

test("how early a standing may have begun is told as long as it lasts, what its first day did only on that day", () => {
  const map = { ...SAMPLE.map, range: { first: december(4), last: december(6) } };
  const claims = new Map([...SAMPLE.claims].filter(([id]) => id === "homs-left"));
  const history = buildHistory({ ...SAMPLE, map, claims });
  const [on, after] = [5, 6].map((day) => JSON.parse(dayLayer(december(day), history)).features[1].properties);
  expect(on).toMatchObject({ place: "homs", from_earliest: "2024-12-04", turn: "left", turn_hedged: "true" });
  expect(after).toMatchObject({ place: "homs", from_earliest: "2024-12-04", turn: null, turn_hedged: null });
});

test("the layers of all days tell each turn once, as changes.csv does", () => {
  const history = buildHistory(SAMPLE);
  const told = ["2024-12-04", "2024-12-05", "2024-12-06"].flatMap((day) =>
    featuresOn(day).flatMap(({ properties: { place, turn } }) => (turn === null ? [] : [`${day} ${place} ${turn}`])),
  );
  expect(told).toEqual(readCsv(changesCsv(history)).map(({ day, place, turn }) => `${day} ${place} ${turn}`));
});

test("what was implied before has nothing that was said last", () => {
  expect(featuresOn("2024-12-04")[0]?.properties).toMatchObject({
    ...{ status: "held", actor: "government", basis: "implied", last_said: null, turn: null },
  });
});

test("a contested place names both sides of the evidence and no holder", () => {
  expect(featuresOn("2024-12-06")[1]?.properties).toMatchObject({
    ...{ status: "contested", actor: null, sides: "government", absent: "government", basis: "present" },
    ...{ claims: "homs-denied", claims_against: "homs-left", hedged: "false", absent_hedged: "true" },
  });
});

test("a place that nobody speaks of is unknown, and its lists are null", () => {
  expect(featuresOn("2024-12-06")[2]?.properties).toMatchObject({ status: "unknown", sides: null, claims: null });
});

test("when it was known is told of the day itself, not of the first day on which it was so", () => {
  const map = { ...SAMPLE.map, range: { first: december(4), last: december(8) } };
  const [first, last] = [december(5), december(8)].map(
    (day) => JSON.parse(dayLayer(day, buildHistory({ ...SAMPLE, map }))).features[0].properties,
  );
  expect(first).toMatchObject({ place: "hama", from: "2024-12-05", known_on: "2024-12-06" });
  expect(last).toMatchObject({ place: "hama", from: "2024-12-05", known_on: "2024-12-08" });
});

test("a place whose holder is leaving says so, and how surely", () => {
  const { features } = JSON.parse(dayLayer(TOLD_DAY, buildHistory(EVERY_STANDING)));
  const leaving = features.flatMap(({ properties }: { properties: { place: string; leaving: string | null } }) =>
    /^(no ?)+$/.test(properties.leaving ?? "no") ? [] : [[properties.place, properties.leaving]],
  );
  expect(leaving).toEqual([
    ["cedar", "reported"],
    ["dogwood", "hedged"],
    ["elm", "denied"],
    ["rowan", "reported"],
  ]);
});

test("every property has one type on all days, and null where it is empty", () => {
  const days = ["2024-12-04", "2024-12-05", "2024-12-06"].flatMap(featuresOn).map(({ properties }) => properties);
  const typesOf = (name: string) => new Set(days.flatMap((each) => (each[name] === null ? [] : [typeof each[name]])));
  const mixed = Object.keys(days[0] ?? {}).filter((name) => typesOf(name).size > 1 || typesOf(name).has("object"));
  expect(mixed).toEqual([]);
  expect(days.flatMap(Object.values)).not.toContain("");
});

test("in a short map every day has a layer, which the index names", () => {
  const layers = dayLayers(buildHistory(SAMPLE));
  expect([...layers.keys()]).toEqual([
    ...["days/2024-12-04.geojson", "days/2024-12-05.geojson", "days/2024-12-06.geojson", "days/index.json"],
  ]);
});

test("in a large map only days that are told in full have a layer, and the index names no other", () => {
  const history = buildHistory(buildManyPlaces(2000, 14));
  const layers = dayLayers(history);
  const full = [...listFullDays(history)].map(isoDay);
  expect(full, "the first, the last, which the map opens on, and the one with the most news").toHaveLength(3);
  expect([...layers.keys()]).toEqual([...full.map((day) => `days/${day}.geojson`), "days/index.json"]);
  expect(JSON.parse(layers.get("days/index.json") ?? "")).toEqual(
    Object.fromEntries(full.map((day) => [day, `${day}.geojson`])),
  );
});

test("in a map of more than 400 days only those have a layer on which something differs, and the index leads the others there", () => {
  const range = { first: december(4), last: addDays(december(4), 400) };
  const layers = dayLayers(buildHistory({ ...SAMPLE, map: { ...SAMPLE.map, range } }));
  expect([...layers.keys()]).toEqual([
    ...["days/2024-12-04.geojson", "days/2024-12-05.geojson", "days/2024-12-06.geojson", "days/index.json"],
  ]);
  const index = JSON.parse(layers.get("days/index.json") ?? "");
  expect(Object.keys(index)).toHaveLength(401);
  expect([index["2024-12-05"], index["2024-12-24"], index["2026-01-08"]]).toEqual([
    ...["2024-12-05.geojson", "2024-12-06.geojson", "2024-12-06.geojson"],
  ]);
});

test("on a large map the layers have what they are drawn and joined by, of points not how areas are, and leave out what is not so", () => {
  const history = buildHistory(buildManyPlaces(2000, 14));
  const layers = dayLayers(history);
  const [first, ...others] = JSON.parse(layers.get("days/2024-12-14.geojson") ?? "").features;
  expect(Object.keys(first.properties)).toEqual([
    ...["day", "name", "place", "from", "to", "from_earliest", "status", "actor", "sides", "absent", "basis", "part"],
    ...["leaving", "hedged", "absent_left", "absent_hedged", "claims"],
    ...["marker-color", "marker-size", "stroke", "fill", "fill-opacity"],
  ]);
  const held = others.find(({ properties }: GeoJSON.Feature) => properties?.status === "held");
  expect(held.properties).toMatchObject({ basis: "stated", "marker-color": expect.stringMatching(/^#/) });
  for (const name of ["fill", "part", "leaving"]) expect(held.properties).not.toHaveProperty(name);
});

test("on a large map an actor whose id is no keeps it in the layers", () => {
  const large = buildManyPlaces(2000, 14);
  const [first] = large.actors.keys();
  const ids = <Key, Value>(all: ReadonlyMap<Key, Value>) =>
    JSON.parse(JSON.stringify([...all]).replaceAll(`"${first}"`, '"no"')) as [Key, Value][];
  const history = buildHistory({ ...large, actors: new Map(ids(large.actors)), claims: new Map(ids(large.claims)) });
  const { features } = JSON.parse(dayLayers(history).get("days/2024-12-14.geojson") ?? "");
  expect(features.map(({ properties }: GeoJSON.Feature) => properties?.actor)).toContain("no");
});
