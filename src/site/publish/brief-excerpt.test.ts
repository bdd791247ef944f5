import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import type { Claim } from "../../model/claim.ts";
import { briefExcerpt } from "./brief-excerpt.ts";
import { publishedLocale } from "./published-locale.ts";

test("on the page of its day, too, an excerpt has how its day was worked out and what else is noted", () => {
  const [taken] = [...SAMPLE.claims.values()] as [Claim];
  const around = { day: december(5), claim: () => "#", corrections: "#", placeOf: () => 1 };
  const excerpt = { before: "", quote: taken.quote.text, after: "", cut: "neither" as const };
  const tell = (claim: Claim) => briefExcerpt(claim, excerpt, SAMPLE, publishedLocale("en", SAMPLE.map), around).text;
  const noted = { ...taken, dayReason: { en: "“Yesterday”, said on Friday." }, note: { en: "From a post." } };
  expect(tell(noted)).toContain('How the day was worked out: <bdi dir="ltr">“Yesterday”, said on Friday.</bdi>');
  expect(tell(noted)).toContain('Note: <bdi dir="ltr">From a post.</bdi>');
  expect(tell(taken)).not.toContain("worked out");
});
