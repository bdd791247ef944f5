import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import type { MapInfo } from "../../model/dataset.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { indexPage } from "./index-page.ts";

const PAGE = `<html lang="en"><head>
<!--head--></head><body><!--ground--><conflict-map><!--first-picture--></conflict-map><noscript><!--without-scripts--></noscript></body></html>`;

const HERE: MapInfo = { ...SAMPLE.map, url: "https://example.org/map/" };

const pageOf = (map: MapInfo, picture: Markup | null = null) =>
  indexPage(PAGE, { ...SAMPLE, map }, ["data/claims.csv"], picture);

function linkedDataOf(map: MapInfo) {
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pageOf(map)) ?? [];
  return JSON.parse(json);
}

test("the page is in the map's first language and says what map it is", () => {
  const html = pageOf(SAMPLE.map);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("<title>خريطة</title>");
  expect(html).toMatch(/<meta name="description" content="٦ كانون الأول ٢٠٢٤: [^"]+ ما ورد">/);
});

test("after the headline of the opening day the description of the map stands, if it has one, before its disclaimer", () => {
  const description = { ar: "وصف", en: "A description" };
  expect(pageOf({ ...SAMPLE.map, description })).toMatch(/<meta name="description" content="٦ [^"]+ وصف">/);
});

test("feed readers find both feeds in each language", () => {
  const feeds = pageOf(SAMPLE.map).matchAll(/<link rel="alternate" .*href="(.*)">/g);
  expect([...feeds].map(([, href]) => href)).toEqual([
    "./data/changes.atom",
    "./data/changes.json",
    "./data/changes.en.atom",
    "./data/changes.en.json",
  ]);
});

test("previews show the opening day's poster only where the map says where it is published", () => {
  expect(pageOf(HERE)).toContain(
    '<meta property="og:image" content="https://example.org/map/posters/2024-12-06.ar.png">',
  );
  expect(pageOf({ ...HERE, url: null })).not.toContain("og:");
});

test("the first picture stands in the map, as markup; without one nothing does", () => {
  const picture = markup`<svg viewBox="0 0 390 500"></svg>`;
  expect(pageOf(SAMPLE.map, picture)).toContain('<conflict-map><svg viewBox="0 0 390 500"></svg></conflict-map>');
  expect(pageOf(SAMPLE.map)).toContain("<conflict-map></conflict-map>");
});

test("the ground stands before the map, where pictures and the map find it", () => {
  const html = indexPage(PAGE, SAMPLE, [], null, markup`<svg data-ground="./data/ground.json"></svg>`);
  expect(html).toContain('<body><svg data-ground="./data/ground.json"></svg><conflict-map>');
});

test("a page that has a slot twice, or no language of its own, is a bug", () => {
  expect(() => indexPage(`${PAGE}<!--head-->`, SAMPLE, [], null)).toThrow(
    "expected <!--head--> once in the page, found it 2 times",
  );
  expect(() => indexPage("<html><!--head--></html>", SAMPLE, [], null)).toThrow(
    'expected <html lang="en"> once in the page, found it 0 times',
  );
});

test("search engines are told of the whole data set, with its licence and files", () => {
  const publisher = { ar: "المشروع", en: "The project" };
  expect(linkedDataOf({ ...HERE, publisher })).toEqual({
    "@context": "https://schema.org",
    "@type": "Dataset",
    version: "2024.12.6+00ff",
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "المشروع", url: "https://example.org/map/" },
    publisher: { "@type": "Organization", name: "المشروع", url: "https://example.org/map/" },
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: "32 35 37.5 42.5" } },
    name: "خريطة",
    alternateName: ["A map"],
    description: "ما ورد",
    url: "https://example.org/map/",
    identifier: "00ff",
    inLanguage: ["ar", "en"],
    keywords: ["سوريا", "الحكومة", "المعارضة"],
    dateModified: "2024-12-06",
    temporalCoverage: "2024-12-04/2024-12-06",
    measurementTechnique: "https://example.org/map/sources/ar/",
    variableMeasured: expect.arrayContaining(["status", "actor", "basis"]),
    distribution: [
      {
        "@type": "DataDownload",
        contentUrl: "https://example.org/map/data/claims.csv",
        encodingFormat: "text/csv",
      },
    ],
  });
});

test("a map that names no publisher names no creator", () => {
  expect(linkedDataOf(SAMPLE.map)).not.toHaveProperty("creator");
  expect(linkedDataOf(SAMPLE.map)).toHaveProperty("url", "./");
});
