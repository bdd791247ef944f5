import { expect, test, vi } from "vitest";
import { CODED_OUTPUTS, codesOf } from "../../test/coded-outputs.ts";
import { EVERY_STANDING } from "../../test/every-standing.ts";
import { FIELDS_OF_STANDINGS, FIELDS_OF_TURNS, type Field } from "../../test/fields-of-standing.ts";
import { type Output, outputsOn } from "../../test/published-outputs.ts";
import type { Language } from "../../test/read-description.ts";
import { TOLD, type Told } from "../../test/told.ts";
import { buildHistory } from "../history/history.ts";
import { embedPage } from "./map-page/embed-page.ts";
import { readBasemap } from "./publish/basemap.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { sourcesFiles } from "./publish/sources/files.ts";
import { publish } from "./publish.ts";

/** The field that the words leave out; null for none. */
const off = vi.hoisted((): { field: Field | null } => ({ field: null }));

// What is told of a standing and of a turn passes through these two files; they stay as they are but for the field.
vi.mock("../language/phrases/clauses.ts", async (importOriginal) => {
  const { clausesWithout } = await import("../../test/fields-of-standing.ts");
  return clausesWithout(off, await importOriginal());
});
vi.mock("../language/phrases/turn.ts", async (importOriginal) => {
  const { turnsWithout } = await import("../../test/fields-of-standing.ts");
  return turnsWithout(off, await importOriginal());
});

const OUTPUTS = outputsOn({
  ...{ on: "2024-12-07", name: { en: "7 December 2024", ar: "٧ كانون الأول ٢٠٢٤" } },
  ...{ languages: ["en", "ar"], opens: true },
});

const NO_BASEMAP = readBasemap([], new Map());

/** Every text that the site publishes of the invented places, by its path. */
function publishAll(): ReadonlyMap<string, string> {
  const history = buildHistory(EVERY_STANDING);
  const posters = postersOf(history, NO_BASEMAP).map(({ svg, pngFile }): [string, string] => [
    pngFile.replace(/png$/, "svg"),
    svg,
  ]);
  const template = '<html lang="en"><head><!--head--></head><!--fallback--></html>';
  return new Map([
    ...publish(history, NO_BASEMAP),
    ...posters,
    ...pagesOf(history),
    ...sourcesFiles(
      history,
      new Map([["articles/article.md", `---\nid: article\n---\n${"Words of an article. ".repeat(9)}`]]),
    ),
    ["embed.html", embedPage(template, EVERY_STANDING)],
  ]);
}

type Said = Readonly<Record<string, string | undefined>>;

/** What an output tells of each place, by file and place, beside what it must tell. */
function hear(files: ReadonlyMap<string, string>, output: Output, language: Language): { said: Said; expected: Said } {
  const texts = [...files].filter(([path]) => output.files(language).test(path));
  const of = (tell: (text: string, told: Told) => string | undefined): Said =>
    Object.fromEntries(
      texts.flatMap(([path, text]) => Object.entries(TOLD).map(([id, told]) => [`${path} ${id}`, tell(text, told)])),
    );
  return {
    said: of((text, told) => output.read(text, told, language)),
    expected: of((_, told) => output.expected(told, language)),
  };
}

const LANGUAGES = ["en", "ar"] as const;
const WHOLE = publishAll();

test.each(Object.entries(OUTPUTS))("the %s tells all of each standing", (_, output) => {
  for (const language of LANGUAGES) {
    const { said, expected } = hear(WHOLE, output, language);
    expect(Object.values(expected).filter((each) => each !== undefined).length).toBeGreaterThan(10);
    expect(said).toEqual(expected);
  }
});

const CODED = CODED_OUTPUTS.flatMap((output) =>
  [...WHOLE].flatMap(([path, text]) => (output.file.test(path) ? [{ path, text, ...output }] : [])),
);

test("there is a reader for each table that tells of standings, in both formats", () => {
  expect(CODED.map(({ path }) => path)).toEqual([
    ...["data/control.csv", "data/control.geojson", "data/days/2024-12-07.geojson", "data/changes.csv"],
  ]);
});

test.each(CODED)("the table $path tells all of each standing", ({ text, rows, places, codes }) => {
  const told = Object.fromEntries(rows(text).map((row) => [row.place ?? "", codesOf(row)]));
  expect(told).toEqual(Object.fromEntries(places.map((place) => [place, codes(place)])));
});

test("a table that tells of an open day says where it begins", () => {
  for (const { text, rows, path } of CODED) {
    const maple = rows(text).find(({ place }) => place === "maple");
    expect(maple?.from_earliest ?? maple?.earliest, path).toBe("2024-12-01");
  }
});

/** Files that name a place and tell of no standing: they hold what the claims and the gazetteer have. */
const WITHOUT_STANDINGS = /^data\/(map(-core)?\.json|(places|claims)\.(geojson|csv))$/;
/** The page of sources follows one place through all days; its sentences are those of the example's own test. */
const SOURCES = /^sources\/(en\/|ar\/)?index\.html$/;

test("every published file that names a place is read by one of these outputs, or tells of no standing", () => {
  const names = Object.values(TOLD).flatMap(({ name }) => [name.en, name.ar]);
  const aName = new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "u");
  const naming = [...WHOLE].filter(([, text]) => aName.test(text)).map(([path]) => path);
  // What is read is the file of one day in one language; those of other days and of the folder above are made alike.
  const alike = naming.map((path) =>
    path.replace(/2024-\d\d-\d\d/, "2024-12-07").replace(/^d\/2024-12-07\/index/, "d/2024-12-07/en/index"),
  );
  const isRead = (path: string) =>
    CODED_OUTPUTS.some(({ file }) => file.test(path)) ||
    Object.values(OUTPUTS).some(({ files }) => LANGUAGES.some((language) => files(language).test(path)));
  expect(alike.filter(isRead).length, "files that are read").toBeGreaterThan(60);
  expect(alike.filter((path) => !isRead(path) && !WITHOUT_STANDINGS.test(path) && !SOURCES.test(path))).toEqual([]);
});

const CHANGES = [
  ...FIELDS_OF_STANDINGS.map((field) => [field, Object.entries(OUTPUTS)] as const),
  ...FIELDS_OF_TURNS.map(
    (field) => [field, Object.entries(OUTPUTS).filter(([, { tellsTurns }]) => tellsTurns)] as const,
  ),
];

test.each(CHANGES)("without %s in the words, each output says something else", (field, outputs) => {
  off.field = field;
  const files = publishAll();
  off.field = null;
  for (const [name, output] of outputs) {
    for (const language of LANGUAGES) {
      const { said, expected } = hear(files, output, language);
      expect(said, `${name}, ${language}`).not.toEqual(expected);
    }
  }
});
