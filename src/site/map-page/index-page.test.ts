import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { markup } from "../../text/markup.ts";
import { indexPage } from "./index-page.ts";

const PAGE = `<html lang="en"><head>
<!--head--></head><body><conflict-map><!--first-picture--></conflict-map></body></html>`;

const HERE: MapInfo = { ...SAMPLE.map, url: "https://example.org/map/" };

test("the page is in the map's first language and says what map it is", () => {
  const html = indexPage(PAGE, SAMPLE.map, null);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("<title>خريطة</title>");
  expect(html).toContain('<meta name="description" content="ما ورد">');
});

test("the description of the map stands before its disclaimer", () => {
  const description = { ar: "وصف", en: "A description" };
  expect(indexPage(PAGE, { ...SAMPLE.map, description }, null)).toContain('<meta name="description" content="وصف">');
});

test("feed readers find both feeds in each language", () => {
  const feeds = indexPage(PAGE, SAMPLE.map, null).matchAll(/<link rel="alternate" .*href="(.*)">/g);
  expect([...feeds].map(([, href]) => href)).toEqual([
    "./data/changes.atom",
    "./data/changes.json",
    "./data/changes.en.atom",
    "./data/changes.en.json",
  ]);
});

test("previews show the opening day's poster only where the map says where it is published", () => {
  expect(indexPage(PAGE, HERE, null)).toContain(
    '<meta property="og:image" content="https://example.org/map/posters/2024-12-06.ar.png">',
  );
  expect(indexPage(PAGE, { ...HERE, url: null }, null)).not.toContain("og:");
});

test("the first picture stands in the map, as markup; without one nothing does", () => {
  const picture = markup`<svg viewBox="0 0 390 500"></svg>`;
  expect(indexPage(PAGE, SAMPLE.map, picture)).toContain(
    '<conflict-map><svg viewBox="0 0 390 500"></svg></conflict-map>',
  );
  expect(indexPage(PAGE, SAMPLE.map, null)).toContain("<conflict-map></conflict-map>");
});

test("a page that has a slot twice, or no language of its own, is a bug", () => {
  expect(() => indexPage(`${PAGE}<!--head-->`, SAMPLE.map, null)).toThrow(
    "expected <!--head--> once in the page, found it 2 times",
  );
  expect(() => indexPage("<html><!--head--></html>", SAMPLE.map, null)).toThrow(
    'expected <html lang="en"> once in the page, found it 0 times',
  );
});
