import { expect, test } from "vitest";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { citation } from "./citation.ts";
import { localeFor } from "./words/vocabulary.ts";

const DECEMBER_6 = parseDay("2024-12-06") as Day;
const ADDRESS = "https://maps.example/?day=2024-12-06";

const DATASET = {
  hash: "0123456789abcdef",
  map: {
    title: { ar: "خمسة أيام", en: "Five days" },
    publisher: { en: "The desk" },
    licence: { title: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
  articles: new Map(["a", "b"].map((id) => [id, { id } as Article])),
} as unknown as Dataset;

test("a citation names publisher, map, day, sources, data, licence and address", () => {
  expect(citation(DATASET, DECEMBER_6, ADDRESS, localeFor("en", "latn"))).toBe(
    "The desk. Five days. Status on 6 December 2024. Sources: 2 articles. Data set 0123456789ab. CC BY 4.0. https://maps.example/?day=2024-12-06",
  );
});

test("in Arabic the day and the data set's name are isolated, so that the full stops keep their places", () => {
  expect(citation(DATASET, DECEMBER_6, ADDRESS, localeFor("ar", "arab"))).toBe(
    "The desk. خمسة أيام. الحالة يوم \u2068٦ كانون الأول ٢٠٢٤\u2069. المصادر: مقالان. مجموعة البيانات \u20680123456789ab\u2069. CC BY 4.0. https://maps.example/?day=2024-12-06",
  );
});
