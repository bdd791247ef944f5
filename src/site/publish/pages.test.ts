import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { listFullDays } from "../../history/full-days.ts";
import { buildHistory } from "../../history/history.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day, daysOf, isoDay } from "../../model/day.ts";
import { pagesOf } from "./pages.ts";

const ONLINE: Dataset = { ...SAMPLE, map: { ...SAMPLE.map, url: "https://example.org/maps/syria" } };

const pages = (dataset: Dataset = SAMPLE) => pagesOf(buildHistory(dataset));

function page(path: string, dataset?: Dataset): string {
  const html = pages(dataset).get(path);
  if (html === undefined) throw new Error(`no page ${path}`);
  return html;
}

/** The page's text without its tags. */
const readable = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

const ENGLISH = "d/2024-12-05/en/index.html";

test("each day has a page in each language, and one for those who ask for no language", () => {
  const paths = [...pages().keys()].filter((path) => path.endsWith(".html"));
  expect(paths).toHaveLength(3 * 3);
  expect(paths).toContain("d/2024-12-04/ar/index.html");
  expect(paths).toContain("d/2024-12-06/en/index.html");
  expect(page("d/2024-12-06/index.html")).toContain('<html lang="ar" dir="rtl">');
});

test("a page says what is new, who is said to hold it, and quotes the words that say so", () => {
  const text = readable(page(ENGLISH));
  expect(text).toContain("Reported to have changed");
  expect(text).toContain("Changed hands on 5 December 2024 – reported held by Opposition · 1 source");
  expect(text).toContain("Opposition in control, previously Government");
  expect(text).toContain("«دخلت &quot;الفصائل&quot;، المدينة»");
  expect(text).toContain("Translation (this project&#39;s): The &quot;factions&quot;, entered the city");
  expect(text).toContain("Monitor · تقرير · published 6 December 2024, 21:40 · Read the article");
});

test("a quote without a translation says so, and a hedge too; to nobody who reads its language", () => {
  const claims = new Map(
    [...SAMPLE.claims].map(([id, claim]) => [id, { ...claim, translation: {}, hedgeTranslation: {} }]),
  );
  const files = pagesOf(buildHistory({ ...SAMPLE, claims }));
  const text = readable(String(files.get("d/2024-12-06/en/index.html")));
  expect(text).toContain("«انسحبت من حمص» (not yet translated) The article&#39;s caveat: أنباء (not yet translated)");
  expect(files.get("d/2024-12-06/ar/index.html")).not.toContain("لم يُترجم بعد");
});

test("a quote is marked with its own language and direction, in a page of another language too", () => {
  expect(page(ENGLISH)).toContain('<blockquote lang="ar" dir="rtl">«دخلت');
});

test("what marks a claim as unconfirmed is quoted too", () => {
  expect(page(ENGLISH)).toContain('The article&#39;s caveat: “reports” <q lang="ar" dir="rtl">أنباء</q>');
});

test("an Arabic page needs no translation of an Arabic quote", () => {
  const html = page("d/2024-12-05/ar/index.html");
  expect(html).not.toContain("The &quot;factions&quot;");
  expect(html).toContain("«دخلت");
});

test("a place with conflicting reports has both sides of the evidence under their names", () => {
  const text = readable(page("d/2024-12-06/en/index.html"));
  expect(text).toMatch(
    /Government reported present .*It is not so.*Government reported to have left, unconfirmed .*They left Homs/,
  );
});

test("an event is told with its quote, also at a place that is not located", () => {
  const text = readable(page("d/2024-12-06/en/index.html"));
  expect(text).toMatch(/Also reported of this day.*The road \(not located\).*The road was hit/);
});

test("a day without news or events says so", () => {
  const text = readable(page("d/2024-12-04/en/index.html"));
  expect(text).toContain("The first day of the map");
  expect(text).toContain("No article dates an event to this day.");
  const silent = { ...SAMPLE, claims: new Map() };
  expect(readable(page(ENGLISH, silent))).toContain(
    "No article dates anything new about who held a place to this day.",
  );
  expect(readable(page(ENGLISH, silent))).toContain("No report about who held which place");
});

test("the poster stands in the page with the scene as its text", () => {
  expect(page(ENGLISH)).toMatch(
    /<img src="\.\.\/\.\.\/\.\.\/posters\/2024-12-05\.en\.svg" width="1200" height="630" alt="Hama: changed hands – reported held by Opposition\. [^"]* Map for 5 December 2024\. Reported held by Opposition: Hama\./,
  );
});

test("every link within the site leads to a page or file that is published, from where the page is", () => {
  const all = pages();
  const feeds = ["data/changes.atom", "data/changes.json", "data/changes.en.atom", "data/changes.en.json"];
  const others = [
    "",
    "icon.svg",
    ...feeds,
    "data/control.csv",
    "data/changes.csv",
    "data/claims.csv",
    "data/map.kml",
    "data/datapackage.json",
    "data/all.zip",
  ];
  for (const [path, html] of all) {
    if (!path.endsWith(".html")) continue;
    for (const [, address = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const { pathname, host } = new URL(address.replaceAll("&amp;", "&"), `https://site.test/deep/${path}`);
      if (host !== "site.test") continue;
      const target = pathname.replace("/deep/", "");
      const known = all.has(target) || all.has(`${target}index.html`) || others.includes(target);
      expect(
        known || /^((posters|data\/days)\/2024-12-0[456]\.|codebook\/(ar|en)\/$|sources\/(ar|en)\/$)/.test(target),
        `${address} in ${path}`,
      ).toBe(true);
    }
  }
});

test("a page leads to the days before and after, as far as the map goes", () => {
  expect(page(ENGLISH)).toContain('rel="prev" href="../../../d/2024-12-04/en/"');
  expect(page(ENGLISH)).toContain('rel="next" href="../../../d/2024-12-06/en/"');
  expect(page("d/2024-12-04/en/index.html")).not.toContain('rel="prev"');
  expect(page("d/2024-12-06/en/index.html")).not.toContain('rel="next"');
});

test("a page leads to the map on the same day, in the same language", () => {
  expect(page(ENGLISH)).toContain('href="../../../?day=2024-12-05&amp;lang=en"');
  expect(page("d/2024-12-05/index.html")).toContain('href="../../?day=2024-12-05&amp;lang=ar"');
});

test("without the site's address there are no previews and no oEmbed", () => {
  expect(page(ENGLISH)).not.toMatch(/og:|oembed|canonical|rel="alternate" hreflang/);
  expect([...pages().keys()].filter((path) => path.endsWith("oembed.json"))).toEqual([]);
});

test("with the site's address, previews, canonical and alternates are absolute", () => {
  const html = page(ENGLISH, ONLINE);
  const site = "https://example.org/maps/syria/";
  expect(html).toContain(`<meta property="og:image" content="${site}posters/2024-12-05.en.png">`);
  expect(html).toContain(`<link rel="canonical" href="${site}d/2024-12-05/en/">`);
  expect(html).toContain(`<link rel="alternate" hreflang="ar" href="${site}d/2024-12-05/ar/">`);
  expect(html).toContain(`type="application/json+oembed" href="${site}d/2024-12-05/en/oembed.json"`);
});

test("a page leads to the feeds of news in its language, in its head for feed readers and among its data", () => {
  const html = page(ENGLISH);
  const start = '<link rel="alternate" type="application/';
  expect(html).toContain(`${start}atom+xml" title="A map · news" href="../../../data/changes.en.atom">`);
  expect(html).toContain(`${start}feed+json" title="A map · news" href="../../../data/changes.en.json">`);
  expect(html).toContain('<li><a href="../../../data/changes.en.atom">Feed of all news (Atom)</a></li>');
  expect(page("d/2024-12-05/index.html")).toContain('href="../../data/changes.atom"');
});

test("the picture of another day is not called what the page tells of its own", () => {
  const large = buildManyPlaces(600, 35);
  const files = pagesOf(buildHistory({ ...large, map: { ...large.map, url: "https://example.org/map" } }));
  const { range } = large.map;
  const alts = daysOf(range).map((day) => String(files.get(`d/${isoDay(day)}/en/index.html`)).includes("og:image:alt"));
  expect([alts[0], alts.at(-1)]).toEqual([true, true]);
  expect(alts).toContain(false);
});

test("the page without a language names the one with its language as canonical", () => {
  expect(page("d/2024-12-05/index.html", ONLINE)).toContain(
    '<link rel="canonical" href="https://example.org/maps/syria/d/2024-12-05/ar/">',
  );
});

test("an oEmbed answer has all that its standard asks of a rich one", () => {
  const answer = JSON.parse(page("d/2024-12-05/en/oembed.json", ONLINE));
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "5 December 2024 · A map",
    provider_name: "A map",
    provider_url: "https://example.org/maps/syria/",
    width: 800,
    height: 600,
    thumbnail_url: "https://example.org/maps/syria/posters/2024-12-05.en.png",
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toContain('src="https://example.org/maps/syria/embed.html?day=2024-12-05&amp;lang=en"');
});

test("the page describes itself as a data set for search engines", () => {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page(ENGLISH, ONLINE))?.[1] ?? "";
  expect(JSON.parse(json)).toMatchObject({
    "@type": "Dataset",
    name: "5 December 2024 · A map",
    temporalCoverage: "2024-12-05",
    inLanguage: "en",
    version: "2024.12.6+00ff",
    spatialCoverage: { geo: { box: "32 35 37.5 42.5" } },
  });
});

test("a page holds no script but the description, and no inline style", () => {
  for (const [path, html] of pages(ONLINE)) {
    if (!path.endsWith(".html")) continue;
    expect([...html.matchAll(/<script[^>]*>/g)].map(String), path).toEqual(['<script type="application/ld+json">']);
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});

test("the style sheet is named by its content and shared by all pages", () => {
  const all = pages();
  const [stylesheet = ""] = [...all.keys()].filter((path) => path.endsWith(".css"));
  expect(stylesheet).toMatch(/^d\/day-page-[0-9a-f]{8}\.css$/);
  expect(page(ENGLISH)).toContain(`<link rel="stylesheet" href="../../../${stylesheet}">`);
  expect(page("d/2024-12-05/index.html")).toContain(`<link rel="stylesheet" href="../../${stylesheet}">`);
});

test("on a large map every day keeps its page, those without a picture show none, and copies lead to the first language", () => {
  const history = buildHistory(buildManyPlaces(600, 35));
  const files = pagesOf(history);
  const full = listFullDays(history);
  for (const day of daysOf(history.dataset.map.range)) {
    const [first = ""] = history.dataset.map.languages;
    expect(files.has(`d/${isoDay(day)}/${first}/index.html`), isoDay(day)).toBe(true);
    expect(files.get(`d/${isoDay(day)}/index.html`)).toContain(`content="0; url=../../d/${isoDay(day)}/${first}/"`);
  }
  const quiet = daysOf(history.dataset.map.range).find((day) => !full.has(day));
  if (quiet === undefined) throw new Error("every day is told in full");
  const pageOn = (day: Day) => files.get(`d/${isoDay(day)}/en/index.html`) ?? "";
  expect(pageOn(quiet)).toContain('article class="claim"');
  expect(pageOn(quiet)).not.toMatch(/<figure>|Places on this day|data\/days\//);
  expect(pageOn(history.dataset.map.range.last)).toMatch(/<figure>[\s\S]*Places on this day[\s\S]*data\/days\//);
});

/** A map of so many claims that excerpts stand on the pages of their days; one is of a day before the map's first. */
function partedMap() {
  const many = buildManyPlaces(1200, 14);
  const [early, ...others] = many.claims.values();
  if (!early) throw new Error("no claims");
  const claims = byId([{ ...early, day: addDays(many.map.range.first, -3) }, ...others]);
  const excerpts = [...claims.values()].map(({ id, quote }) => [
    id,
    { before: "", quote: quote.text, after: "", cut: null },
  ]);
  const dataset: Dataset = { ...many, claims };
  return { dataset, early, files: pagesOf(buildHistory(dataset), () => new Map(excerpts as never)) };
}

const PARTED = partedMap();

test("on a map of more than 2,000 claims each excerpt stands once in each language, on the page of its day", () => {
  const { dataset, early, files } = PARTED;
  expect(dataset.claims.size).toBeGreaterThan(2000);
  const standing = [...files].flatMap(([path, html]) =>
    path.endsWith("/en/index.html")
      ? [...html.matchAll(/<article id="claim-([^"]*)"/g)].map(([, id]) => ({ path, id }))
      : [],
  );
  expect(standing.map(({ id }) => id).sort()).toEqual([...dataset.claims.keys()].sort());
  expect(standing.find(({ id }) => id === early.id)?.path).toBe("d/2024-12-01/en/index.html");
  const later = [...dataset.claims.values()].find(({ day }) => isoDay(day) === "2024-12-09");
  expect(standing.find(({ id }) => id === later?.id)?.path).toBe("d/2024-12-09/en/index.html");
});

test("there what many excerpts have alike is told once: the day, the articles, and whose translations they are", () => {
  const { dataset, files } = PARTED;
  const html = files.get("d/2024-12-09/ar/index.html") ?? "";
  const own = [...dataset.claims.values()].filter(({ day }) => isoDay(day) === "2024-12-09");
  expect(html.split("<article ")).toHaveLength(own.length + 1);
  expect(html.split('<p id="a1">[١] <bdi>monitor</bdi>')).toHaveLength(2);
  expect(html.split('<a href="#a1">monitor [١]</a>')).toHaveLength(own.length + 1);
  expect(html.split("ترجمات المقتطفات من إعداد هذا المشروع")).toHaveLength(2);
  const [, excerpt = ""] = html.split(`<article id="claim-${own[0]?.id}">`);
  expect(readable(excerpt.slice(0, excerpt.indexOf("</article>")))).toBe(
    " سيطرة \u2068sdf\u2069 بعد \u2068government\u2069 · monitor [١] · place-3-0place-3-0",
  );
});

test("there the claims of other days lead to theirs, and every such link to something", () => {
  const { files } = PARTED;
  const html = files.get("d/2024-12-09/en/index.html") ?? "";
  const links = [...html.matchAll(/href="([^"#]+)#(claim-[^"]*)"/g)].map(([, path = "", anchor = ""]) => {
    const { pathname } = new URL(path, "https://site.test/d/2024-12-09/en/");
    return { path: pathname.slice(1), anchor };
  });
  expect(html).toMatch(
    /<div>1 excerpt: <a href="\.\.\/\.\.\/2024-12-\d\d\/en\/#claim-[\w-]+">\d+ December 2024<\/a><\/div>/,
  );
  const anchorsOn = (path: string) =>
    new Set([...(files.get(`${path}index.html`) ?? "").matchAll(/ id="(claim-[^"]*)"/g)].map(([, id]) => id));
  const anchors = new Map([...new Set(links.map(({ path }) => path))].map((path) => [path, anchorsOn(path)]));
  const dead = links.filter(({ path, anchor }) => !anchors.get(path)?.has(anchor));
  expect(links.length).toBeGreaterThan(10);
  expect(dead).toEqual([]);
});
