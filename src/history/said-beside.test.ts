import { expect, test } from "vitest";
import { buildClaim } from "../../test/build-claim.ts";
import { december } from "../../test/day.ts";
import { DATASET } from "../../test/element-sample.ts";
import type { Claim } from "../model/claim.ts";
import { buildHistory } from "./history.ts";
import { saidBesideOn } from "./said-beside.ts";

const said = (day: number, ...more: Claim[]) => {
  const claims = new Map([...DATASET.claims, ...more.map((claim) => [claim.id, claim] as const)]);
  const history = buildHistory({ ...DATASET, claims });
  return saidBesideOn(history, december(day)).map(({ place, claims: own }) => [place, own.map(({ id }) => id)]);
};

const monitored = { article: "monitored", speaker: "monitor" };

test("what the news of the day rest on is not said beside them, and no event is", () => {
  expect([4, 5, 6, 7].flatMap((day) => said(day))).toEqual([]);
});

test("a report that repeats what was said before is said beside the news", () => {
  const again = buildClaim("control", { ...monitored, id: "again", place: "hama", day: december(7) });
  expect(said(7, again)).toEqual([["hama", ["again"]]]);
});

test("so is a capture whose day is left open, where another report names it", () => {
  const open = buildClaim("control", {
    ...{ ...monitored, id: "open", place: "rastan" },
    ...{ day: december(7), earliest: december(5) },
  });
  expect(said(7, open)).toEqual([["rastan", ["open"]]]);
});

test("so is a report about the days before alone", () => {
  const before = buildClaim("control", {
    ...{ ...monitored, id: "before", place: "hama", day: december(5), earliest: december(3), from: "government" },
    actor: "opposition",
  });
  expect(said(5, before)).toEqual([["hama", ["before"]]]);
});
