import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { drawWithoutScripts } from "./without-scripts.ts";

const page = drawWithoutScripts(SAMPLE.map).text;

test("without scripts every day can be read in every language of the map", () => {
  const links = [...page.matchAll(/href="(\.\/d\/[^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    "./d/2024-12-04/ar/",
    "./d/2024-12-05/ar/",
    "./d/2024-12-06/ar/",
    "./d/2024-12-04/en/",
    "./d/2024-12-05/en/",
    "./d/2024-12-06/en/",
  ]);
});

test("the way to the sources and the claims stands beside them, in the language of its section", () => {
  expect(page).toContain('<section lang="ar" dir="rtl">\n<h2>الأيام</h2>');
  expect(page).toContain('<a href="./sources/en/">Sources and method</a>');
  expect(page).toContain('<a href="./data/claims.csv">Every claim with its quote (CSV)</a>');
});
