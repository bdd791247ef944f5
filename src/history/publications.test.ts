import { expect, test } from "vitest";
import { buildClaim } from "../../test/build-claim.ts";
import { byId } from "../../test/build-dataset.ts";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { newestDay } from "../model/newest-day.ts";
import { asOfDaysOf, asOfRangeOf, publicationsOf } from "./publications.ts";

const december = (date: number) => parseDay(`2024-12-${String(date).padStart(2, "0")}`) as Day;

/** A map of 1 to 7 December with articles of these dates; the second number is that of the last update. */
function dataset(...dates: [published: number, updated?: number][]): Dataset {
  const articles = dates.map(([published, updated], index): [string, Article] => [
    `article-${index}`,
    {
      published: { day: december(published), time: null },
      updated: updated === undefined ? null : { day: december(updated), time: null },
    } as Article,
  ]);
  return {
    map: { range: { first: december(1), last: december(7) } },
    articles: new Map(articles),
    claims: new Map(),
  } as unknown as Dataset;
}

/** The same with a claim that was retracted on one day, and one that was corrected on another. */
function withCorrections(data: Dataset, retracted: number, corrected: number): Dataset {
  const revoked = { how: "retracted", by: null, day: december(retracted), reason: {} } as const;
  const was = { quote: "Other words.", translation: {}, speaker: null };
  const claims = [
    buildClaim("control", { id: "taken", revoked }),
    buildClaim("control", { id: "kept", corrected: [{ day: december(corrected), reason: {}, was }] }),
  ];
  return { ...data, claims: byId(claims) };
}

const written = (days: Iterable<[Day, number]>) =>
  [...days].map(([day, count]) => `${isoDay(day).slice(-2)}: ${count}`);

test("articles are counted by the day on which their present words were public", () => {
  expect(written(publicationsOf(dataset([7], [6], [3, 6])))).toEqual(["06: 2", "07: 1"]);
  expect([...publicationsOf(dataset())]).toEqual([]);
});

test("the second clock stands on the map's days, and on those of later articles", () => {
  expect(asOfRangeOf(dataset([6]))).toEqual({ first: december(1), last: december(7) });
  expect(asOfRangeOf(dataset([6], [12]))).toEqual({ first: december(1), last: december(12) });
  expect(asOfRangeOf(dataset())).toEqual({ first: december(1), last: december(7) });
});

test("the second clock goes on to the newest day, that of a retraction or a correction included", () => {
  for (const data of [withCorrections(dataset([3]), 20, 5), withCorrections(dataset([3]), 5, 21)]) {
    expect(asOfRangeOf(data)).toEqual({ first: december(1), last: newestDay(data) });
  }
  expect(asOfRangeOf(withCorrections(dataset([3]), 4, 5)).last).toBe(december(7));
});

test("to choose from are days of retractions and corrections, too", () => {
  expect(written(asOfDaysOf(withCorrections(dataset([3], [5]), 20, 5), december(6)))).toEqual([
    "02: 0",
    "03: 1",
    "05: 1",
    "06: 0",
    "20: 0",
  ]);
});

test("to choose from are the days of publication, the one before all of them, and the one that is chosen", () => {
  expect(written(asOfDaysOf(dataset([6], [7], [7]), null))).toEqual(["05: 0", "06: 1", "07: 2"]);
  expect(written(asOfDaysOf(dataset([6], [7]), december(2)))).toEqual(["02: 0", "05: 0", "06: 1", "07: 1"]);
  expect(written(asOfDaysOf(dataset([1]), december(1))), "nothing comes before the map").toEqual(["01: 1"]);
});
