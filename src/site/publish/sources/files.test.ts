import { expect, test } from "vitest";
import { readAreaFolder } from "../../../../test/area-folder.ts";
import { toId } from "../../../../test/id.ts";
import { SAMPLE, SAMPLE_FOLDER } from "../../../../test/published-sample.ts";
import { compile } from "../../../compile/compile.ts";
import { buildHistory } from "../../../history/history.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { sourcesFiles } from "./files.ts";

const files = (dataset: Dataset = SAMPLE) => sourcesFiles(buildHistory(dataset), SAMPLE_FOLDER);

function page(language: string, dataset?: Dataset): string {
  const html = files(dataset).get(`sources/${language}/index.html`);
  if (html === undefined) throw new Error(`no page in ${language}`);
  return html;
}

/** The text of a part of the page without its tags. */
function textOf(html: string, id: string): string {
  const [, part = ""] = html.split(`<section id="${id}">`);
  return part
    .replace(/<\/section>[\s\S]*/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

test("there is a page in each language, one for those who ask for no language, and one style sheet", () => {
  expect([...files().keys()].map((path) => path.replace(/-[0-9a-f]{8}/, ""))).toEqual([
    "sources/sources.css",
    "sources/ar/index.html",
    "sources/index.html",
    "sources/en/index.html",
  ]);
  expect(files().get("sources/index.html")).toContain('<html lang="ar" dir="rtl">');
});

test("an article is told of with what it contributed, for which days, and how it stands against others", () => {
  const text = textOf(page("en"), "articles");
  expect(text).toMatch(
    /^The articles تقرير Publisher Monitor Published 6 December 2024, 21:40 Address Read the article/,
  );
  expect(text).toContain("Excerpts 3 excerpts about who holds a place and 1 excerpt about an event. Read them");
  expect(text).toMatch(/Days it speaks of 4 ?– ?6 December 2024/);
  expect(text).toContain("Places Hama, Homs and The road");
  expect(text).toContain("Contradicted 2 of 3 about who holds a place");
  expect(text).toContain("Denials denies 1 other report · 1 of its reports is denied");
  expect(text).toContain("SHA-256 abcd");
});

test("where the publication is inferred the page says from what, marked where that is in another language", () => {
  const articles = new Map(
    [...SAMPLE.articles].map(([id, each]) => [id, { ...each, publishedInferred: { en: "From its day." } }]),
  );
  expect(page("ar", { ...SAMPLE, articles })).toContain(
    '<span class="reason"><bdi lang="en" dir="ltr">From its day.</bdi> <span class="muted">(ب\u2068الإنجليزية\u2069)</span></span>',
  );
});

test("every excerpt has its anchor, its place and its marked words in their own language", () => {
  const html = page("en");
  for (const { id, quote } of SAMPLE.claims.values()) {
    const [, excerpt = ""] = html.split(`id="claim-${id}"`);
    expect(excerpt.slice(0, excerpt.indexOf("</article>")), id).toContain('<blockquote lang="ar" dir="rtl">');
    const mark = /<mark>([\s\S]*?)<\/mark>/.exec(excerpt)?.[1] ?? "";
    expect(mark.replaceAll("&quot;", '"'), id).toBe(quote.text);
  }
  expect(textOf(html, "excerpts")).toContain(
    "Hama : Opposition in control, previously Government Thursday, 5 December 2024",
  );
});

test("an excerpt has how its day was worked out and what else is noted, in the reader's language or marked with its own", () => {
  const [taken] = [...SAMPLE.claims.values()] as [Claim];
  const noted = {
    ...taken,
    dayReason: { ar: "قيل «أمس» يوم الجمعة.", en: "“Yesterday”, said on Friday." },
    note: { en: "From a post in the article." },
  };
  const dataset = { ...SAMPLE, claims: new Map(SAMPLE.claims).set(taken.id, noted) };
  const excerptIn = (language: string, id: string) =>
    page(language, dataset).split(`id="claim-${id}"`)[1]?.split("</article>")[0] ?? "";
  expect(excerptIn("en", taken.id)).toContain(
    '<p class="muted">How the day was worked out: <bdi dir="ltr">“Yesterday”, said on Friday.</bdi></p>\n' +
      '<p class="muted">Note: <bdi dir="ltr">From a post in the article.</bdi></p>\n',
  );
  expect(excerptIn("ar", taken.id)).toContain(
    '<p class="muted">كيف حُدِّد اليوم: <bdi dir="rtl">قيل «أمس» يوم الجمعة.</bdi></p>',
  );
  expect(excerptIn("ar", taken.id)).toContain(
    '<p class="muted">ملاحظة: <bdi lang="en" dir="ltr">From a post in the article.</bdi> <span class="muted">(ب\u2068الإنجليزية\u2069)</span></p>',
  );
  expect(excerptIn("en", "homs-left")).not.toContain("worked out");
  expect(textOf(page("en"), "limits")).toContain("The reasoning is noted with each excerpt.");
});

test("search engines are told of the articles that the data set is based on", () => {
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page("en")) ?? [];
  const told = JSON.parse(json);
  expect(told).toMatchObject({ "@type": "Dataset", name: "A map", url: "../../" });
  expect(told.isBasedOn).toEqual([
    {
      "@type": "NewsArticle",
      headline: "تقرير",
      inLanguage: "ar",
      publisher: { "@type": "Organization", name: "Monitor" },
      datePublished: "2024-12-06T18:40:00Z",
      url: "https://example.org/report?a=1,2",
    },
  ]);
});

test("an excerpt that denies another one leads to it", () => {
  expect(page("en")).toContain('<a href="#claim-homs-left">Denies another report</a>');
});

test("a quote whose sentence may not be published says in words that it goes on", () => {
  const folder = new Map([["articles/report.md", (SAMPLE_FOLDER.get("articles/report.md") ?? "").slice(0, 120)]]);
  const html = sourcesFiles(buildHistory(SAMPLE), folder).get("sources/en/index.html") ?? "";
  expect(html).toContain('<span class="hidden-text" lang="en">The beginning of the sentence is left out.</span>');
  expect(page("en")).not.toContain('<span class="hidden-text" lang="en">The beginning');
});

test("the speakers stand in a table with their sides, those of no side too", () => {
  expect(textOf(page("en"), "speakers")).toBe(
    "Who is quoted Speaker Side Excerpts Monitor speaks for no side 3 Ministry Government 1",
  );
});

test("each status is explained beside the mark that the map has for it", () => {
  const [, marks = ""] = page("en").split('<ul class="marks">');
  const items = marks.slice(0, marks.indexOf("</ul>")).split("<li>").slice(1);
  expect(items.map((item) => item.includes("<svg"))).toEqual([...Array(6).fill(true), false]);
  expect(items.map((item) => /<span>([^:]*):/.exec(item)?.[1])).toEqual([
    ...["Held", "Present", "Held, inferred", "Withdrawal under way", "Reports disagree", "Reported to have left"],
    "No mark",
  ]);
});

test("the example shows the claims of a contested place in order, what each says, and what follows", () => {
  const text = textOf(page("en"), "example");
  const [before, after] = text.split(" What follows, day by day ");
  expect(before).toContain(
    [
      "Government left on some day between 4 December 2024 and 5 December 2024 «انسحبت من حمص» Monitor · The excerpt",
      "From 5 December 2024 on: Government reported to have left, unconfirmed",
      "Government present Friday, 6 December 2024 «لا صحة لذلك» Ministry · The excerpt",
      "From 6 December 2024 on: Government reported present",
    ].join(" "),
  );
  expect(after).toMatch(
    /^· 4 4 December 2024: No report of who held it that day 5 5 December 2024: Government reported to have left, unconfirmed; no new holder named/,
  );
  expect(after).toMatch(
    /On 5 December 2024: Government reported to have left, unconfirmed; no new holder named From 6 December 2024 on: Reports disagree – Government reported present; Government reported to have left, unconfirmed$/,
  );
});

test("with a contact the page says where to write, without one to whom, and always which three things to name", () => {
  const three = "the id printed with the excerpt, what the article says, the data set: 00ff";
  expect(textOf(page("en"), "report")).toBe(
    `Report an error Write to whoever publishes this page. Name three things: ${three}`,
  );
  const contact = "mailto:desk@example.org";
  const html = page("en", { ...SAMPLE, map: { ...SAMPLE.map, contact } });
  expect(html).toContain('<a href="mailto:desk@example.org" dir="ltr">desk@example.org</a>');
});

test("a contact that would run a script is no link", () => {
  const html = page("en", { ...SAMPLE, map: { ...SAMPLE.map, contact: "javascript:alert(1)" } });
  expect(html).not.toContain("javascript:");
});

test("the page holds no script but its own file, and no inline style", () => {
  for (const [path, html] of files()) {
    if (!path.endsWith(".html")) continue;
    const root = path === "sources/index.html" ? "../" : "../../";
    expect([...html.matchAll(/<script(?! type="application\/ld\+json").*?<\/script>/g)].map(String), path).toEqual([
      `<script type="module" src="${root}sources.js"></script>`,
    ]);
    expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});

test("every link within the page leads to something in it", () => {
  for (const [path, html] of files()) {
    for (const [, id = ""] of html.matchAll(/href="#([^"]*)"/g))
      expect(html, `#${id} in ${path}`).toContain(`id="${id}"`);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, `ids of ${path}`).toBe(ids.length);
  }
});

test("a map of which nobody is said to hold anything has no example", () => {
  const claims = new Map([...SAMPLE.claims].filter(([, { kind }]) => kind === "strike"));
  expect(page("en", { ...SAMPLE, claims })).not.toContain('id="example"');
});

test("an article whose text is not there is a bug that names it", () => {
  expect(() => sourcesFiles(buildHistory(SAMPLE), new Map())).toThrow(
    "article report has no text in articles/report.md",
  );
});

test("what others drew is named with its source, the days that it knows, its licence and its words for holders", () => {
  const { dataset } = compile(readAreaFolder());
  if (!dataset) throw new Error("the areas have errors");
  const text = (language: string) =>
    textOf(
      sourcesFiles(buildHistory(dataset), readAreaFolder()).get(`sources/${language}/index.html`) ?? "",
      "areas",
    ).replace(/[\u2066-\u2069]/g, "");
  expect(text("en")).toBe(
    "Areas drawn by others Drawn by the source that is named, not from the reports of this map. " +
      "Areas of control Map Watch, for 3 – 4 December 2024 and 6 December 2024 " +
      "CC BY 4.0; taken from the source on 8 December 2024. The source " +
      "government forces “Gov” in the source opposition “Reb” in the source “nochange” in the source",
  );
  expect(text("ar")).toContain("مناطق السيطرة مرصد الخرائط");
  expect(textOf(page("en"), "areas")).toBe("");
});

/** The sample with so many further claims about Hama that excerpts do not stand on the page of sources. */
function partedFiles(): ReadonlyMap<string, string> {
  const claims = new Map(SAMPLE.claims);
  const [hama] = claims.values();
  if (!hama) throw new Error("the sample has no claims");
  for (let more = 0; more < 2000; more++) claims.set(toId(`more-${more}`), { ...hama, id: toId(`more-${more}`) });
  return files({ ...SAMPLE, claims });
}

test("on a map of more than 2,000 claims the articles stand on the page of their month, which leads to the days of their excerpts", () => {
  const parted = partedFiles();
  const index = parted.get("sources/en/index.html") ?? "";
  expect(textOf(index, "articles")).toBe("The articles December 2024 · Source: 1 article");
  expect(index).not.toContain('id="claim-');
  expect(textOf(index, "excerpts")).toContain("each excerpt stands on the page of the day that it speaks of");
  const month = parted.get("sources/en/2024-12/index.html") ?? "";
  expect(month).toContain('id="article-report"');
  expect(month).toContain('<span id="excerpts-report"><a href="../../../d/2024-12-05/en/">5 December 2024</a>');
  expect(index).toContain('<a href="../../d/2024-12-05/en/#claim-homs-left">The excerpt</a>');
});

test("there a file for the script has the ids of what stands on other pages", () => {
  const pages = JSON.parse(partedFiles().get("sources/anchors.json") ?? "");
  expect(Object.keys(pages)).toEqual(["d/2024-12-05/LANG/", "d/2024-12-06/LANG/", "sources/LANG/2024-12/"]);
  expect(pages["d/2024-12-06/LANG/"]).toEqual(["homs-denied", "road-strike"]);
  expect(pages["sources/LANG/2024-12/"]).toEqual(["report"]);
});

test("the pages of sources and of a month end with what the map does not say", () => {
  const { disclaimer } = SAMPLE.map;
  const parted = partedFiles();
  for (const path of ["sources/en/index.html", "sources/en/2024-12/index.html"])
    expect(parted.get(path)).toContain(`<footer><p>${disclaimer.en}</p>`);
  expect(page("ar")).toContain(`<footer><p>${disclaimer.ar}</p>`);
});
