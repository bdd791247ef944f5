import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { SAMPLE, SAMPLE_FOLDER } from "../../../test/published-sample.ts";
import { elementsOf } from "../../../test/xml-elements.ts";
import { fingerprintOf } from "../../history/headline.ts";
import { buildHistory } from "../../history/history.ts";
import { listKnownTurns } from "../../history/known-on.ts";
import type { Actor } from "../../model/actor.ts";
import type { AreaLayer } from "../../model/areas.ts";
import type { Article } from "../../model/article.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { BasemapLayer, Dataset } from "../../model/dataset.ts";
import type { Place } from "../../model/place.ts";
import type { Speaker } from "../../model/speaker.ts";
import { embedPage } from "../map-page/embed-page.ts";
import { indexPage } from "../map-page/index-page.ts";
import { atom } from "./atom.ts";
import { readBasemap } from "./basemap.ts";
import { codebookFiles } from "./codebook/files.ts";
import { feedOf } from "./feed.ts";
import { mapKml } from "./kml/kml.ts";
import { pagesOf } from "./pages.ts";
import { postersOf } from "./posters.ts";
import { claimsQml, controlQml } from "./qml/styles.ts";
import { sourcesFiles } from "./sources/files.ts";

const EVIL = `</title></script><script>alert(1)</script><img src=x onerror=alert(2)>"'><b>&\u202E\u2066\u0007]]>`;

const NAMES = { ar: EVIL, en: EVIL };

const all = <I, T>(items: ReadonlyMap<I, T>, change: Partial<Record<keyof T & string, unknown>>) =>
  new Map([...items].map(([id, item]) => [id, { ...item, ...change }]));

const map = (change: object): Partial<Dataset> => ({ map: { ...SAMPLE.map, ...change } });
const places = (change: Partial<Place>) => ({ places: all(SAMPLE.places, change) });
const actors = (change: Partial<Actor>) => ({ actors: all(SAMPLE.actors, change) });
const speakers = (change: Partial<Speaker>) => ({ speakers: all(SAMPLE.speakers, change) });
const articles = (change: Partial<Article>) => ({ articles: all(SAMPLE.articles, change) });
const claims = (change: object) => ({ claims: all<ClaimId, Claim>(SAMPLE.claims, change) as Dataset["claims"] });
const basemap = (change: Partial<BasemapLayer>) => ({
  basemap: SAMPLE.basemap.map((each) => ({ ...each, ...change })),
});

/** A box [west, south, east, north] in degrees. */
const boxOf = ([west, south, east, north]: readonly [number, number, number, number]): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const CLAUSES = { day: december(5), clauses: [{ text: NAMES, claims: [toId("hama-taken")] }] };
const HEADLINE = { ...CLAUSES, checked: fingerprintOf(CLAUSES, buildHistory(SAMPLE)) };

const AREAS: AreaLayer = {
  ...{ id: toId("watch"), names: NAMES, source: NAMES, url: `https://example.org/${EVIL}`, licence: EVIL, note: NAMES },
  ...{ taken: december(8), holder: EVIL, words: EVIL, terms: null, holders: [{ value: EVIL, actor: null }] },
  periods: [
    {
      ...{ first: december(4), last: december(6), sizes: [{ holder: EVIL, km2: 1 }], drawing: "d", file: "" },
      shapes: [{ holder: EVIL, words: EVIL, outline: boxOf([36, 34, 37, 35]) }],
    },
  ],
};

const FIELDS: Record<string, Partial<Dataset>> = {
  "the map's title": map({ title: NAMES }),
  "the map's disclaimer": map({ disclaimer: NAMES }),
  "the hash": { hash: EVIL },
  "a place's name": places({ names: NAMES }),
  "a place's country": places({ country: EVIL }),
  "an actor's name": actors({ names: NAMES, nameInline: NAMES, short: NAMES }),
  "an actor's letter": actors({ letter: EVIL, letters: NAMES }),
  "a headline": { headlines: new Map([[HEADLINE.day, HEADLINE]]) },
  "the title of an inset": map({ insets: [{ title: NAMES, bounds: [36.5, 34.5, 37, 35.5] }] }),
  "a speaker's name": speakers({ names: NAMES }),
  "a speaker's role": speakers({ role: NAMES }),
  "an article's title": articles({ title: EVIL, titleTranslation: NAMES }),
  "an article's address": articles({ url: `javascript:${EVIL}` }),
  "an article's web address": articles({ url: `https://example.org/${EVIL}` }),
  "an article's note": articles({
    note: NAMES,
    publishedInferred: NAMES,
    translation: "machine",
    translationInferred: NAMES,
  }),
  "a quote": claims({ quote: { text: EVIL, start: 0, end: 9 } }),
  "a translation": claims({ translation: NAMES, translator: EVIL }),
  "a hedge": claims({ hedge: EVIL, hedgeTranslation: NAMES }),
  "a note": claims({ note: NAMES, dayReason: NAMES }),
  "a contact": map({ contact: `javascript:${EVIL}` }),
  "a mailbox": map({ contact: `mailto:${EVIL}` }),
  "an article's digest": articles({ sha256: EVIL }),
  "a layer of areas": { areas: { digest: "00", file: "", layers: [AREAS] } },
  "a credit": basemap({ attribution: EVIL, licence: EVIL, source: EVIL }),
};

/** An article whose text is evil from its first sentence on. */
const HOSTILE_FOLDER = new Map(
  [...SAMPLE_FOLDER].map(([file, text]) => [file, text.replace("---\nقالوا", `---\n${EVIL}`)] as const),
);

const FOLDER = new Map([["basemap/land.geojson", JSON.stringify({ type: "FeatureCollection", features: [] })]]);

const TEMPLATE =
  '<html lang="en"><head><!--head--></head><body><!--ground--><!--first-picture--><!--without-scripts--><!--fallback--><script></script></body></html>';

const pagesIn = <T>(files: ReadonlyMap<string, T>) => [...files].filter(([path]) => path.endsWith(".html"));

test.each(Object.entries(FIELDS))("%s with markup, script and overrides in it does nothing", (_, change) => {
  const dataset = { ...SAMPLE, ...change };
  const history = buildHistory(dataset);
  for (const { svg, pngFile } of postersOf(history, readBasemap(dataset.basemap, FOLDER)))
    expectHarmlessXml(svg, pngFile);
  const kml = mapKml(history);
  expectHarmlessXml(kml, "map.kml");
  // Globes show it as HTML.
  for (const { name, text } of elementsOf(kml)) if (name === "description") expect(text).not.toMatch(/<(?:script|img)/);
  for (const qml of [controlQml(dataset), claimsQml(dataset)])
    for (const { name } of elementsOf(qml)) expect(QML_NAMES).toContain(name);
  expectHarmlessFeed(dataset);
  expectHarmlessHtml(indexPage(TEMPLATE.replace("<script></script>", ""), dataset, [], null), "index.html");
  expectHarmlessHtml(embedPage(TEMPLATE, dataset), "embed.html");
  for (const [path, html] of pagesIn(pagesOf(history))) expectHarmlessDay(html, path);
  for (const [path, html] of pagesIn(sourcesFiles(history, HOSTILE_FOLDER))) expectHarmlessHtml(html, path, 2);
  const codebook = codebookFiles(history, ["claims.csv"]);
  for (const [path, html] of pagesIn(codebook)) expectHarmlessHtml(`${html}<script></script>`, path);
});

test("a colour with markup, script and overrides in it is refused by pictures, and does nothing elsewhere", () => {
  const dataset = { ...SAMPLE, ...actors({ colour: EVIL }) };
  const history = buildHistory(dataset);
  expect(() => postersOf(history, readBasemap(dataset.basemap, FOLDER)).map(({ svg }) => svg)).toThrow("stands off");
  expectHarmlessXml(mapKml(history), "map.kml");
  for (const { name } of elementsOf(controlQml(dataset))) expect(QML_NAMES).toContain(name);
});

test("a context town with markup in its name does nothing", () => {
  const town = {
    type: "Feature",
    properties: { rank: 1, name_en: EVIL },
    geometry: { type: "Point", coordinates: [38, 34] },
  };
  const folder = new Map([["basemap/towns.geojson", JSON.stringify({ type: "FeatureCollection", features: [town] })]]);
  const dataset = {
    ...SAMPLE,
    basemap: [{ ...SAMPLE.basemap[0], id: "towns", file: "basemap/towns.geojson" } as BasemapLayer],
  };
  const [poster] = postersOf(buildHistory(dataset), readBasemap(dataset.basemap, folder));
  expectHarmlessXml(poster?.svg ?? "", "a poster with a town");
});

const XML_NAMES = [
  ...["svg", "title", "desc", "defs", "g", "path", "pattern", "use", "rect", "circle", "text"],
  ...["kml", "Document", "Folder", "Placemark", "name", "description", "Style", "IconStyle", "LineStyle", "PolyStyle"],
  ...[
    "color",
    "width",
    "scale",
    "fill",
    "Icon",
    "LabelStyle",
    "TimeSpan",
    "begin",
    "end",
    "styleUrl",
    "ExtendedData",
    "Data",
    "value",
    "Point",
    "Polygon",
  ],
  ...["LineString", "tessellate", "coordinates", "outerBoundaryIs", "innerBoundaryIs", "LinearRing", "MultiGeometry"],
];

const QML_NAMES = [
  ...["qgis", "temporal", "fixedRange", "start", "end", "renderer-v2", "rules", "rule", "symbols", "symbol", "layer"],
  "Option",
];

/** Well-formed, and so is what it holds, with none but the elements of its own. */
function expectHarmlessFeed(dataset: Dataset): void {
  for (const language of dataset.map.languages) {
    const document = atom(feedOf(listKnownTurns(buildHistory(dataset)), language, dataset), dataset.map);
    for (const { name, text } of elementsOf(document)) {
      expect(ATOM_NAMES).toContain(name);
      expect(text, name).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
      if (name === "content") for (const inner of elementsOf(text)) expect(CONTENT_NAMES).toContain(inner.name);
    }
    expect(document).not.toMatch(/href=&quot;\s*(?:javascript|data|vbscript):/i);
  }
}

const ATOM_NAMES = [
  ...["feed", "id", "title", "subtitle", "updated", "author", "name", "generator", "link", "entry", "published"],
  ...["content", "rights", "category"],
];

const CONTENT_NAMES = ["div", "p", "h4", "article", "b", "span", "blockquote", "q", "bdi", "cite", "small", "a"];

/** Well-formed, with none but the known elements, and no direction turned but by the embeddings of the poster itself. */
function expectHarmlessXml(document: string, where: string): void {
  for (const { name, text } of elementsOf(document)) {
    expect(XML_NAMES, where).toContain(name);
    expect(text.replace(/^\u202B|\u202C$/g, ""), where).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
  }
}

function expectHarmlessDay(html: string, where: string): void {
  expectHarmlessHtml(html, where);
  expect([...html.matchAll(/<img/g)], where).toHaveLength(1);
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)["@type"], where).toBe("Dataset");
}

/** Without the tags that the evil text would open, and with nothing but web addresses in its links. */
function expectHarmlessHtml(html: string, where: string, scripts = 1): void {
  expect([...html.matchAll(/<script/g)], where).toHaveLength(scripts);
  expect([...html.matchAll(/<\/script>/g)], where).toHaveLength(scripts);
  expect([...html.matchAll(/<\/title>/g)], where).toHaveLength(1);
  expect(html, where).not.toMatch(/<img src=x/);
  expect(html, where).not.toMatch(/href="\s*(?:javascript|data|vbscript):/i);
  expect(html, where).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
  expect(html, where).not.toContain("\u0007");
}
