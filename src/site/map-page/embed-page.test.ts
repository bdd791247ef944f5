import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { embedPage } from "./embed-page.ts";

const PAGE = '<html lang="en"><head><!--head--></head><body><conflict-map><!--fallback--></conflict-map></body></html>';

const htmlOf = (dataset: typeof SAMPLE) => embedPage(PAGE, dataset);

test("the first language's poster of the opening day is shown, and the other's is there for those who ask", () => {
  const html = htmlOf(SAMPLE);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<figure data-language="ar" lang="ar" dir="rtl"><picture>');
  expect(html).toContain('srcset="./posters/2024-12-06.ar.portrait.svg"><img src="./posters/2024-12-06.ar.svg"');
  expect(html).toContain('<figure data-language="en" lang="en" dir="ltr" hidden><picture>');
  expect(html).toContain('srcset="./posters/2024-12-06.en.portrait.svg"><img src="./posters/2024-12-06.en.svg"');
});

test("both languages link the text of the day and say what is missing", () => {
  const html = htmlOf(SAMPLE);
  expect(html).toContain('<a href="./d/2024-12-06/ar/" hreflang="ar" lang="ar" dir="rtl">');
  expect(html).toContain('<a href="./d/2024-12-06/en/" hreflang="en" lang="en" dir="ltr">Read this day as text</a>');
  expect(html).toContain('<p class="failed" hidden lang="en" dir="ltr">The interactive map could not start here.</p>');
});

test("the language of a frame is its owner's choice, by the address", () => {
  expect(htmlOf(SAMPLE)).toContain(
    '<meta name="conflict-map-languages" content="ar en" data-directions="rtl ltr" data-by="address">',
  );
});

test("the days that have a poster are named, and what is shown stays until the map is painted", () => {
  expect(htmlOf(SAMPLE)).toContain('data-day="2024-12-06" data-days="2024-12-04 2024-12-05 2024-12-06" slot="poster"');
});

test("a title that is markup, or that String.replace would expand, stays text", () => {
  const title = "<script>alert(1)</script>$&";
  const html = htmlOf({ ...SAMPLE, map: { ...SAMPLE.map, title: { ar: title, en: title } } });
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;$&amp;");
});

test("a page without the slot for it is a bug", () => {
  expect(() => embedPage(PAGE.replace("<!--fallback-->", ""), SAMPLE)).toThrow(
    "expected <!--fallback--> once in the page, found it 0 times",
  );
});
