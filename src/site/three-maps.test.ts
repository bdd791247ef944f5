import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sampleInFrench } from "../../test/in-french.ts";
import { buildHistory } from "../history/history.ts";
import { withoutIsolates } from "../language/words/isolate.ts";
import { decodeMap } from "../model/map-file.ts";
import { compileFolder } from "./compile-folder.ts";
import { readBasemap } from "./publish/basemap.ts";
import { codebookFiles } from "./publish/codebook/files.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { sourcesFiles } from "./publish/sources/files.ts";
import { publish } from "./publish.ts";

const MAPS = join(import.meta.dirname, "../../test/maps");

/** The published pages of a map of the tests, by path, without what is no text. */
function built(name: string) {
  const { dataset, sources, issues } = compileFolder(join(MAPS, name));
  if (!dataset) throw new Error(`${name}: ${JSON.stringify(issues)}`);
  const history = buildHistory(dataset);
  const basemap = readBasemap([], new Map());
  const data = publish(history, basemap);
  const pages = new Map([...pagesOf(history), ...sourcesFiles(history, sources)]);
  return { dataset, issues, history, basemap, data, pages, codebook: codebookFiles(history, []) };
}

/** What a page says in its own language: without what is marked as another one's, and without addresses and code. */
function ownText(html: string, lang: string): string {
  const [, body = ""] = html.split("<body>");
  const marked = new RegExp(`<(\\w+)[^>]* lang="(?!${lang}")[^"]*"[^>]*>[\\s\\S]*?</\\1>`, "g");
  const bare = body
    .replace(/<(script|code|style)[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(marked, " ")
    .replace(/<[^>]*>/g, " ");
  return withoutIsolates(bare).replace(/\s+/g, " ");
}

/** English sentences have one of these words sooner or later. */
const ENGLISH = /\b(?:the|of|which|reported|held|article is|excerpts?|who)\b/i;

test.each([
  ["sudan", ["en"]],
  ["myanmar", ["fr", "en"]],
  ["ukraine", ["uk", "en"]],
] as const)("the map of %s is whole but for a basemap, in %j", (name, languages) => {
  const { dataset, issues } = built(name);
  expect(dataset.map.languages).toEqual(languages);
  expect(issues.map(({ code }) => code)).toEqual(["basemap-missing"]);
});

test.each([
  ["myanmar", "fr"],
  ["ukraine", "uk"],
])("no page of the map of %s in %s has a word of English, and each says its language", (name, lang) => {
  const { pages } = built(name);
  const own = [...pages].filter(([path]) => path.endsWith(`${lang}/index.html`));
  expect(own.length).toBeGreaterThan(4);
  for (const [path, html] of own) {
    expect(html, path).toContain(`<html lang="${lang}" dir="ltr">`);
    expect(ENGLISH.exec(ownText(html, lang))?.[0], path).toBeUndefined();
  }
});

const inFrench = sampleInFrench(join(MAPS, "../../data"));

afterAll(() => rmSync(inFrench, { recursive: true }));

test("with a file of words, names and headlines the sample map is French through and through, and says what is not translated", () => {
  const { dataset, sources, issues } = compileFolder(inFrench);
  if (!dataset) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === "error")));
  const untold = issues.filter(({ severity }) => severity === "warning").map(({ code }) => code);
  expect([...new Set(untold)], "what the editor is told of").toEqual(["translation-missing"]);
  const history = buildHistory(dataset);
  const pages = new Map([...pagesOf(history), ...sourcesFiles(history, sources)]);
  const day = pages.get("d/2024-12-06/fr/index.html") ?? "";
  const text = ownText(day, "fr");
  expect(day).toContain('<html lang="fr" dir="ltr">');
  expect(text).toContain("vendredi 6 décembre 2024");
  expect(text).toContain("elle aurait quitté Deir ez-Zor.");
  expect(text).toContain("Présence rapportée : les forces gouvernementales");
  const quotes = day.match(/<blockquote/g)?.length ?? Number.NaN;
  expect(day.match(/pas encore traduit/g)?.length, "each quote, and each doubt").toBeGreaterThanOrEqual(quotes);
  for (const path of ["d/2024-12-06/fr/index.html", "sources/fr/index.html"])
    expect(ENGLISH.exec(ownText(pages.get(path) ?? "", "fr"))?.[0], path).toBeUndefined();
});

test("a codebook that is English under a map in French says so", () => {
  const { codebook } = built("myanmar");
  expect(codebook.get("codebook/fr/index.html")).toContain('<html lang="en" dir="ltr">');
});

test("the words of a map are a file of their own, which the map file leads to", () => {
  const { data } = built("ukraine");
  const decoded = decodeMap(JSON.parse(data.get("data/map.json") ?? ""));
  if (!("dataset" in decoded)) expect.fail(decoded.problem);
  const file = decoded.dataset.map.words?.uk;
  expect(file).toMatch(/^words\/uk-[0-9a-f]{8}\.json$/);
  expect(JSON.parse(data.get(`data/${file}`) ?? "").map.day).toBe("День");
});

test.each(["sudan", "myanmar", "ukraine"])("nothing of Syria is in what the map of %s publishes", (name) => {
  const { data, pages, codebook } = built(name);
  for (const [path, text] of [...data, ...pages, ...codebook]) {
    expect(/syria|damascus|homs\b|five articles/i.exec(text)?.[0], path).toBeUndefined();
  }
});

test("a map without a basemap is drawn on land alone", () => {
  const { history, basemap } = built("sudan");
  const [poster] = postersOf(history, basemap);
  expect(poster?.svg).toContain('<path fill="#fffdf8"');
});

test("feeds are in the language that they say", () => {
  const { data } = built("myanmar");
  expect(data.get("data/changes.atom")).toContain('xml:lang="fr"');
  expect(data.get("data/changes.atom")).toContain("Contrôle");
});
