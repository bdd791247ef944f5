import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { december } from "../../test/day.ts";
import { toId } from "../../test/id.ts";
import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { buildHistory, historyOfPlace } from "./history.ts";
import { arrangeEvidence, listClaimsOf } from "./place-evidence.ts";

/** Hama with these claims, told on a day: whose side has which claims, and which others there are of which sort. */
function told(day: Day, ...claims: readonly Claim[]) {
  const dataset = buildDataset({
    places: [buildPlace({ id: "hama" }), buildPlace({ id: "homs" })],
    actors: [buildActor({ id: "government" }), buildActor({ id: "opposition" })],
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "report" })],
    claims,
  });
  const history = historyOfPlace(buildHistory(dataset), toId("hama"));
  const { sides, asides } = arrangeEvidence(history, day, dataset);
  const ids = (statements: (typeof asides)[number]["statements"]) =>
    statements.flatMap(listClaimsOf).map(({ id }) => id);
  return {
    sides: sides.map(({ of, isSaid, statements }) => [of.actor, isSaid ? "said" : "inferred", ...ids(statements)]),
    asides: asides.map(({ sort, statements }) => [sort, ...ids(statements)]),
  };
}

const taken = buildClaim("control", { id: "taken", day: december(5), from: "government" });
const left = buildClaim("withdrawal", { id: "left", day: december(5) });
const kept = buildClaim("presence", { id: "kept", day: december(5), actor: "government", denies: "left" });
const struck = buildClaim("strike", { id: "struck", day: december(4) });

test("those who hold the place come before those who do not, each with what is said of it", () => {
  expect(told(december(5), left, kept, struck)).toEqual({
    sides: [
      ["government", "said", "kept"],
      ["government", "said", "left"],
    ],
    asides: [["strike", "struck"]],
  });
});

test("what later reports imply is inferred, never said", () => {
  expect(told(december(4), taken, left)).toEqual({
    sides: [["government", "inferred", "left", "taken"]],
    asides: [],
  });
});

test("reports that imply what is said outright anyway are set aside", () => {
  const present = buildClaim("presence", { id: "present", day: december(3), actor: "government" });
  expect(told(december(4), present, left)).toEqual({
    sides: [["government", "said", "present"]],
    asides: [["inferred", "left"]],
  });
});

test("reports that speak of other days, and takings overtaken by another one, are set aside", () => {
  const open = buildClaim("control", { id: "open", day: december(6), earliest: december(4) });
  const gone = buildClaim("withdrawal", { id: "gone", day: december(2), actor: "opposition" });
  expect(told(december(6), taken, open, gone)).toEqual({
    sides: [["opposition", "said", "taken"]],
    asides: [
      ["undated", "open"],
      ["other-days", "gone"],
    ],
  });
});

test("on every day each claim is told, and told once", () => {
  const moved = buildClaim("movement", { id: "moved", place: "homs", to: "hama" });
  const all = [taken, left, kept, struck, moved];
  for (const day of [1, 4, 5, 7].map(december)) {
    const { sides, asides } = told(day, ...all);
    const ids = [...sides.flatMap(([, , ...own]) => own), ...asides.flatMap(([, ...own]) => own)];
    expect(ids.sort(), `on ${day}`).toEqual(all.map(({ id }) => id).sort());
  }
});
