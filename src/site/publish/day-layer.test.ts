import { expect, test } from "vitest";
import { EVERY_STANDING, TOLD_DAY } from "../../../test/every-standing.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { buildHistory } from "../../history/history.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { dayLayer } from "./day-layer.ts";

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
    id: "hama",
    name_ar: "حماة",
    name_en: "Hama",
    kind: "city",
    status: "held",
    actor: "opposition",
    sides: ["opposition"],
    absent: [],
    basis: "stated",
    leaving: false,
    hedged: false,
    claims: ["hama-taken"],
    claims_against: [],
    since: "2024-12-05",
    last_claim: "2024-12-05",
    changed: true,
  });
});

test("the day after a change is not changed and keeps since", () => {
  expect(featuresOn("2024-12-06")[0]?.properties).toMatchObject({ since: "2024-12-05", changed: false });
});

test("what was implied before has no last claim and no since within the range", () => {
  expect(featuresOn("2024-12-04")[0]?.properties).toMatchObject({
    status: "held",
    actor: "government",
    basis: "implied",
    since: null,
    last_claim: null,
    changed: false,
  });
});

test("a contested place names both sides of the evidence and no holder", () => {
  expect(featuresOn("2024-12-06")[1]?.properties).toMatchObject({
    status: "contested",
    actor: null,
    basis: null,
    sides: ["government"],
    absent: ["government"],
    claims: ["homs-denied"],
    claims_against: ["homs-left"],
    hedged: false,
  });
});

test("a place that only one unconfirmed report speaks of is hedged", () => {
  expect(featuresOn("2024-12-05")[1]?.properties).toMatchObject({ status: "vacated", hedged: true });
});

test("a place that nobody speaks of is unknown", () => {
  expect(featuresOn("2024-12-06")[2]?.properties).toMatchObject({ status: "unknown", sides: [], claims: [] });
});

test("a place whose holder is leaving says so, inferred or not", () => {
  const { features } = JSON.parse(dayLayer(TOLD_DAY, buildHistory(EVERY_STANDING)));
  const leaving = features.filter(({ properties }: { properties: { leaving: boolean } }) => properties.leaving);
  expect(leaving.map(({ id }: { id: string }) => id)).toEqual(["cedar", "dogwood", "elm", "rowan"]);
});
