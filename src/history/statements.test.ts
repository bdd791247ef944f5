import { expect, test } from "vitest";
import { buildClaim } from "../../test/build-claim.ts";
import { byId } from "../../test/build-dataset.ts";
import { buildActor } from "../../test/build-people.ts";
import { december } from "../../test/day.ts";
import type { Claim } from "../model/claim.ts";
import { groupStatements } from "./statements.ts";

const actors = byId([
  buildActor({ id: "government" }),
  buildActor({ id: "opposition" }),
  buildActor({ id: "hts", within: "opposition" }),
]);

/** The ids of each statement, the one quoted first before the others. */
const grouped = (...claims: readonly Claim[]) =>
  groupStatements(claims, { actors }).map(({ lead, others }) => [lead, ...others].map(({ id }) => id));

test("claims that say the same of the same days are one statement, also of actors within one another", () => {
  const near = { day: december(6), distanceKm: 5 };
  expect(
    grouped(
      buildClaim("advance", { id: "a", actor: "opposition", ...near }),
      buildClaim("control", { id: "b", actor: "opposition" }),
      buildClaim("advance", { id: "c", actor: "hts", ...near }),
      buildClaim("control", { id: "d", actor: "hts" }),
    ),
  ).toEqual([
    ["a", "c"],
    ["b", "d"],
  ]);
});

test.each<[string, Claim, Claim]>([
  ["kind", buildClaim("control", { id: "a" }), buildClaim("presence", { id: "b" })],
  ["place", buildClaim("control", { id: "a" }), buildClaim("control", { id: "b", place: "homs" })],
  ["day", buildClaim("control", { id: "a" }), buildClaim("control", { id: "b", day: december(6) })],
  ["days left open", buildClaim("control", { id: "a" }), buildClaim("control", { id: "b", earliest: december(3) })],
  ["actor", buildClaim("control", { id: "a" }), buildClaim("control", { id: "b", actor: "government" })],
  ["loser", buildClaim("control", { id: "a" }), buildClaim("control", { id: "b", from: "government" })],
  ["extent", buildClaim("withdrawal", { id: "a" }), buildClaim("withdrawal", { id: "b", extent: "partial" })],
  ["denial", buildClaim("presence", { id: "a" }), buildClaim("presence", { id: "b", denies: "c" })],
  ["what is denied", buildClaim("denial", { id: "a" }), buildClaim("denial", { id: "b", says: "holds" })],
  ["distance", buildClaim("advance", { id: "a" }), buildClaim("advance", { id: "b", distanceKm: 5 })],
])("claims that differ in the %s are two statements", (_, one, other) => {
  expect(grouped(one, other)).toEqual([["a"], ["b"]]);
});

test("what its kind alone does not tell is alike only in the same words, whatever their spelling", () => {
  expect(
    grouped(
      buildClaim("statement", { id: "a", quote: "حمص تترقب قدوم قواتنا" }),
      buildClaim("statement", { id: "b", quote: "ندعو إلى الانشقاق" }),
      buildClaim("statement", { id: "c", quote: "«حمص» تترقّب قدوم قواتنا" }),
    ),
  ).toEqual([["a", "c"], ["b"]]);
});

test("a claim in words of doubt is quoted after those without", () => {
  expect(
    grouped(
      buildClaim("withdrawal", { id: "doubted", hedge: "أنباء" }),
      buildClaim("withdrawal", { id: "sure" }),
      buildClaim("withdrawal", { id: "sure-too" }),
    ),
  ).toEqual([["sure", "sure-too", "doubted"]]);
});

test("who says the same as the first is counted by articles, those in most of them first", () => {
  const [statement] = groupStatements(
    [
      buildClaim("control", { id: "first", speaker: "ministry", article: "one" }),
      buildClaim("control", { id: "a", speaker: "agency", article: "one" }),
      buildClaim("control", { id: "b", speaker: "monitor", article: "one" }),
      buildClaim("control", { id: "c", speaker: "monitor", article: "one" }),
      buildClaim("control", { id: "d", speaker: "monitor", article: "two" }),
    ],
    { actors },
  );
  expect(statement?.sayers).toEqual([
    { speaker: "monitor", articles: 2 },
    { speaker: "agency", articles: 1 },
  ]);
});

test("without claims there is no statement", () => {
  expect(grouped()).toEqual([]);
});
