import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { december } from "../../test/day.ts";
import { toId } from "../../test/id.ts";
import type { Correction, Revocation } from "../model/claim.ts";
import { claimAsOf } from "./claim-as-of.ts";
import { correctionsOf, listCorrections } from "./corrections.ts";
import { buildHistory, standingOn } from "./history.ts";

const REASON = { ar: "أخطأنا", en: "We erred" };

const corrected = (day: number, was: Partial<Correction["was"]>): Correction => ({
  day: december(day),
  reason: REASON,
  was: { quote: null, translation: {}, speaker: null, ...was },
});

const TWICE = buildClaim("control", {
  id: "taken",
  place: "homs",
  actor: "opposition",
  day: december(3),
  quote: "سيطرت الفصائل على حمص",
  translation: { en: "The factions took Homs" },
  speaker: "ministry",
  corrected: [
    corrected(5, { translation: { en: "The factions entered Homs" } }),
    corrected(6, { speaker: toId("monitor"), quote: "سيطرت الفصائل" }),
  ],
});

const RETRACTED: Revocation = { how: "retracted", by: toId("report"), day: december(4), reason: REASON };

const LEFT = buildClaim("withdrawal", { id: "left", place: "homs", day: december(3), revoked: RETRACTED });

const DATA = buildDataset({
  places: [buildPlace({ id: "homs", spot: [36.7, 34.7] })],
  actors: [buildActor({ id: "government" }), buildActor({ id: "opposition" })],
  speakers: [buildSpeaker({ id: "monitor" }), buildSpeaker({ id: "ministry", side: "government" })],
  articles: [buildArticle({ id: "report", publisher: "monitor", published: { day: december(3), time: null } })],
  claims: [LEFT, TWICE],
});

test("as of a day a claim reads as it did then, with the corrections made by then", () => {
  expect(claimAsOf(TWICE, null)).toBe(TWICE);
  expect(claimAsOf(TWICE, december(6))).toBe(TWICE);
  expect(claimAsOf(TWICE, december(5))).toMatchObject({
    quote: { text: "سيطرت الفصائل" },
    translation: { en: "The factions took Homs" },
    speaker: "monitor",
    corrected: [{ day: december(5) }],
  });
  expect(claimAsOf(TWICE, december(4))).toMatchObject({
    quote: { text: "سيطرت الفصائل" },
    translation: { en: "The factions entered Homs" },
    corrected: [],
  });
});

test("what was corrected twice reads as it did at first, in whatever order the corrections stand", () => {
  const first = corrected(5, { quote: "دخلت الفصائل حمص" });
  const second = corrected(6, { quote: "اقتربت الفصائل من حمص" });
  for (const both of [
    [first, second],
    [second, first],
  ]) {
    const claim = { ...TWICE, corrected: both };
    expect(claimAsOf(claim, december(5)).quote.text).toBe("اقتربت الفصائل من حمص");
    expect(claimAsOf(claim, december(4)).quote.text).toBe("دخلت الفصائل حمص");
  }
});

test("what is undone for one day can be undone further for an earlier one", () => {
  expect(claimAsOf(claimAsOf(TWICE, december(5)), december(4))).toEqual(claimAsOf(TWICE, december(4)));
});

test("the history as of a day has the claims of then, and hears whom they named", () => {
  const noSide = { of: "no-side" } as const;
  const then = buildHistory(DATA, { asOf: december(5), voice: noSide });
  expect(then.dataset.claims.get(toId("taken"))?.speaker).toBe("monitor");
  expect(standingOn(then, toId("homs"), december(5)).status).toBe("held");
  const now = buildHistory(DATA, { asOf: december(6), voice: noSide });
  expect(standingOn(now, toId("homs"), december(5)).status, "the ministry speaks for a side").toBe("unknown");
  expect(buildHistory(DATA).dataset, "nothing is undone without an as-of day").toBe(DATA);
});

test("the log has retractions and corrections, the newest first", () => {
  expect(listCorrections(DATA).map(({ claim, how, day, by }) => [claim.id, how, day, by])).toEqual([
    ["taken", "corrected", december(6), null],
    ["taken", "corrected", december(5), null],
    ["left", "retracted", december(4), "report"],
  ]);
  expect(correctionsOf(LEFT)).toEqual([
    { claim: LEFT, how: "retracted", day: december(4), reason: REASON, by: "report", was: null },
  ]);
});
