import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import type { Claim } from "../../model/claim.ts";
import { newestInstant } from "./newest-instant.ts";

/** The sample, whose map is in Damascus, three hours ahead, with these articles beside its own of 21:40 on the 6th. */
const withArticles = (...articles: Parameters<typeof buildArticle>[0][]) => ({
  ...SAMPLE,
  articles: byId([...SAMPLE.articles.values(), ...articles.map(buildArticle)]),
});

test("it is when the newest article came out or was updated, not the start of that day", () => {
  expect(newestInstant(SAMPLE)).toBe("2024-12-06T18:40:00Z");
  const published = { day: december(6), time: "23:47" };
  const updated = { day: december(7), time: "23:15" };
  const dated = { id: "dated", published: { day: december(7), time: null } };
  expect(newestInstant(withArticles({ id: "updated", published, updated }, dated))).toBe("2024-12-07T20:15:00Z");
});

test("an article or a correction that has a day alone counts from the start of its day", () => {
  expect(newestInstant(withArticles({ id: "dated", published: { day: december(7), time: null } }))).toBe(
    "2024-12-06T21:00:00Z",
  );
  const [claim] = SAMPLE.claims.values();
  const revoked = { how: "retracted" as const, by: null, day: december(8), reason: { en: "A reason" } };
  const claims = byId([{ ...claim, revoked } as Claim]);
  expect(newestInstant({ ...SAMPLE, claims })).toBe("2024-12-07T21:00:00Z");
});

test("without articles it is the start of the map's last day", () => {
  expect(newestInstant({ ...SAMPLE, articles: new Map(), claims: new Map() })).toBe("2024-12-05T21:00:00Z");
});
