import { expect, test } from "vitest";
import type { Claim, ClaimNumber } from "../model/claim.ts";
import { findNumberDisputes, groupByTopic } from "./number-disputes.ts";

const claim = (id: string, place: string, of: string | null, value = 0, sense: ClaimNumber["sense"] = "exactly") =>
  ({ id, place, number: of === null ? null : { of, what: { en: of }, value, sense, words: "" } }) as unknown as Claim;

const CLAIMS = [
  claim("headline", "countryside", "soldiers", 2000, "more-than"),
  claim("agency", "crossing", "soldiers", 1000, "more-than"),
  claim("source", "crossing", "soldiers", 1000, "more-than"),
  claim("monitor", "homs", "distance", 5),
  claim("publisher", "homs", "distance", 5, "about"),
  claim("seen", "crossing", null),
];

/** What is in dispute at a place: "what: sense value [claims], …". */
const disputes = (place: string, claims: readonly Claim[] = CLAIMS) =>
  findNumberDisputes(
    claims.filter((each) => each.place === place),
    groupByTopic(claims),
  ).map(
    ({ what, figures }) =>
      `${what.en}: ${figures.map((each) => `${each.sense} ${each.value} [${each.claims.map(({ id }) => id).join(" ")}]`).join(", ")}`,
  );

test("two places whose claims count the same thing share its dispute, the highest number first", () => {
  const dispute = "soldiers: more-than 2000 [headline], more-than 1000 [agency source]";
  expect(disputes("countryside")).toEqual([dispute]);
  expect(disputes("crossing")).toEqual([dispute]);
});

test("the same number, exactly and about, is no dispute", () => {
  expect(disputes("homs")).toEqual([]);
});

test("what is not heard gives no number", () => {
  expect(disputes("countryside", CLAIMS.slice(0, 1))).toEqual([]);
});

test("a place that counts nothing has no dispute", () => {
  expect(disputes("hama", [claim("quiet", "hama", null), ...CLAIMS])).toEqual([]);
});
