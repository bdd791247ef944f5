import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { compareDays, type Difference } from "./compare-days.ts";
import { COUNT_ALL } from "./filter.ts";
import { buildHistory } from "./history.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const SPOT = [36, 35] as const;

/** Two places that are on the map, and `road`, listed first, that is not. */
function dataset(...claims: Claim[]): Dataset {
  return buildDataset({
    map: { range: { first: day("03"), last: day("08") } },
    places: [
      buildPlace({ id: "road" }),
      buildPlace({ id: "hama", spot: SPOT }),
      buildPlace({ id: "homs", spot: SPOT }),
    ],
    actors: [buildActor({ id: "government" }), buildActor({ id: "opposition" })],
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "report", published: { day: day("05"), time: null } })],
    claims,
  });
}

const claim = (id: string, place: string, date: string, kind: string, actor: string, more: object = {}) =>
  ({
    ...{ id, kind, place, actor, article: "report", speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, ...more },
  }) as unknown as Claim;

/** The differences as lines `PLACE THEN > NOW +BEGUN -SILENT`. */
const linesOf = (since: string, on: string, ...claims: Claim[]) =>
  tell(compareDays(buildHistory(dataset(...claims)), day(since), day(on)));

function tell(differences: readonly Difference[]): string[] {
  return differences.map(({ place, then, now, begun, silent }) => {
    const ids = [...begun.map((id) => `+${id}`), ...silent.map((id) => `-${id}`)];
    return [`${place} ${then.standing.status} > ${now.standing.status}`, ...ids].join(" ");
  });
}

const taken = claim("taken", "hama", "05", "control", "opposition", { from: "government" });
const left = claim("left", "homs", "06", "withdrawal", "government", { extent: "full" });

test("a place that is held by another on the later day differs, by the claim that says what it ended and what began", () => {
  expect(linesOf("03", "07", taken)).toEqual(["hama held > held +taken"]);
});

test("a claim that says that a place was left tells of its holder on one day and of nobody on the other", () => {
  expect(linesOf("03", "07", left)).toEqual(["homs held > vacated +left"]);
});

test("the days can be compared in either order", () => {
  const stays = claim("stays", "homs", "06", "presence", "government");
  expect(linesOf("03", "07", left, stays)).toEqual(["homs held > contested +stays +left"]);
  expect(linesOf("07", "03", left, stays)).toEqual(["homs contested > held +left -stays"]);
});

test("a place differs too where the unknown began or ended", () => {
  const held = claim("held", "hama", "05", "control", "opposition");
  expect(linesOf("04", "05", held)).toEqual(["hama unknown > held +held"]);
  expect(linesOf("05", "04", held)).toEqual(["hama held > unknown -held"]);
});

test("claims that say the same of both days are no evidence of a difference", () => {
  const stays = claim("stays", "hama", "03", "presence", "government");
  expect(linesOf("04", "06", stays, taken)).toEqual(["hama held > held +taken -stays"]);
  const also = claim("also", "hama", "04", "presence", "opposition");
  expect(linesOf("04", "05", taken, also)).toEqual(["hama contested > held +taken"]);
});

test("what comes and goes between the days makes no difference", () => {
  const back = claim("back", "hama", "06", "control", "government");
  expect(linesOf("04", "07", taken, back)).toEqual([]);
  expect(linesOf("04", "05", taken, back)).toEqual(["hama held > held +taken"]);
});

test("nothing differs from the day itself", () => {
  expect(linesOf("05", "05", taken, left)).toEqual([]);
});

test("places on the map come first, and then in their order", () => {
  const closed = claim("closed", "road", "05", "control", "opposition");
  expect(linesOf("03", "07", closed, left, taken)).toEqual([
    "hama held > held +taken",
    "homs held > vacated +left",
    "road unknown > held +closed",
  ]);
});

test("a place differs where its holder is leaving, or took what it was only present in", () => {
  const present = claim("present", "hama", "03", "presence", "government");
  const again = claim("again", "hama", "04", "presence", "government");
  const took = claim("took", "hama", "05", "control", "government");
  const leaving = claim("leaving", "hama", "07", "withdrawal", "government", { extent: "partial" });
  expect(linesOf("03", "04", present, again, took, leaving)).toEqual([]);
  expect(linesOf("04", "05", present, again, took, leaving)).toEqual(["hama held > held +took +leaving"]);
  expect(linesOf("05", "06", present, again, took, leaving)).toEqual([]);
  expect(linesOf("06", "07", present, again, took, leaving)).toEqual(["hama held > held +leaving"]);
});

test("a day after the as-of day differs from none, before it or after it", () => {
  const history = buildHistory(dataset(left, taken), { ...COUNT_ALL, asOf: day("06") });
  expect(tell(compareDays(history, day("06"), day("07")))).toEqual([]);
  expect(tell(compareDays(history, day("07"), day("03")))).toEqual([]);
  expect(tell(compareDays(history, day("03"), day("06")))).toEqual([
    "hama held > held +taken",
    "homs held > vacated +left",
  ]);
});

test("what was implied and is then stated is no difference", () => {
  const stated = claim("stated", "hama", "05", "control", "government");
  const leaving = claim("leaving", "hama", "07", "withdrawal", "government", { extent: "partial" });
  expect(linesOf("04", "05", leaving)).toEqual([]);
  expect(linesOf("04", "05", leaving, stated)).toEqual(["hama unknown > held +stated +leaving"]);
});
