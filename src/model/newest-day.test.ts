import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { december } from "../../test/day.ts";
import { SAMPLE } from "../../test/published-sample.ts";
import type { Claim } from "./claim.ts";
import { newestDay } from "./newest-day.ts";

const REASON = { ar: "سبب", en: "A reason" };

/** The sample with fields of the claim on Hama changed. */
const withClaim = (change: Partial<Claim>) => {
  const [claim, ...others] = SAMPLE.claims.values();
  return { ...SAMPLE, claims: byId([{ ...claim, ...change } as Claim, ...others]) };
};

test("it is that of the newest article, or of a later correction", () => {
  expect(newestDay(SAMPLE)).toBe(december(6));
  const revoked = { how: "retracted" as const, by: null, day: december(8), reason: REASON };
  expect(newestDay(withClaim({ revoked }))).toBe(december(8));
  const was = { quote: null, translation: {}, speaker: null };
  expect(newestDay(withClaim({ corrected: [{ day: december(9), reason: REASON, was }] }))).toBe(december(9));
});

test("without articles it is the last day of the map", () => {
  expect(newestDay({ ...SAMPLE, articles: new Map(), claims: new Map() })).toBe(december(6));
});
