import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SAMPLE } from "../../../../test/published-sample.ts";
import { compile } from "../../../compile/compile.ts";
import { buildHistory } from "../../../history/history.ts";
import { codebookColumnsAr } from "../../../language/words/codebook-columns-ar.ts";
import { readFolder } from "../../read-folder.ts";
import { tablesOf } from "../tables.ts";
import { codebookFiles } from "./files.ts";
import { columnMeaning } from "./table-section.ts";

const { dataset } = compile(readFolder(fileURLToPath(new URL("../../../../data", import.meta.url))));
if (!dataset) throw new Error("the data has errors");
const HISTORY = buildHistory(dataset);

const NAMES = ["map.json", "map-core.json", "map.kml", "claims.csv", "datapackage.json", "basemap/rivers-0.geojson"];

const bookOf = (language: string) =>
  codebookFiles(buildHistory(SAMPLE), NAMES).get(`codebook/${language}/index.html`) ?? "";

test("there is a codebook in each language, and one at a short address in the first one", () => {
  const files = codebookFiles(buildHistory(SAMPLE), NAMES);
  const pages = [...files.keys()].filter((path) => path.endsWith(".html"));
  expect(pages).toEqual(["codebook/ar/index.html", "codebook.html", "codebook/en/index.html"]);
  expect(files.get("codebook.html")).toContain('<html lang="ar" dir="rtl">');
});

test("every column of every table has its meaning in Arabic", () => {
  const { languages } = HISTORY.dataset.map;
  const missing = tablesOf(HISTORY).flatMap(({ path, columns }) =>
    columns
      .filter(({ name }) => columnMeaning(name, path, { lang: "ar" }, languages) === null)
      .map(({ name }) => `${path} ${name}`),
  );
  expect(missing).toEqual([]);
});

test("no meaning is kept of a column that no table has", () => {
  const arabic = bookOf("ar");
  const unused = Object.entries(codebookColumnsAr).filter(([, meaning]) => !arabic.includes(meaning));
  expect(unused.map(([name]) => name)).toEqual([]);
});

test("a column is shown with type, meaning, values, and where it leads", () => {
  const english = bookOf("en");
  expect(english).toContain(
    '<tr><th scope="row"><code dir="ltr">extent</code></th><td>text</td><td><span lang="en" dir="ltr">Of a withdrawal, full:',
  );
  expect(english).toContain('One of: <code dir="ltr">full</code> · <code dir="ltr">partial</code>');
  expect(english).toContain('<code dir="ltr">denies</code></th><td>text</td><td>');
  expect(english).toContain("Leads to claims.csv.");
  expect(bookOf("ar")).toContain(
    '<code dir="ltr">translation_<wbr>en</code></th><td>نص</td><td>ترجمة الاقتباس؛ فارغة ما دام لم يُترجم.',
  );
});

test("a column of the day before means what the same one does of the day", () => {
  expect(columnMeaning("before_status", "changes.csv", { lang: "ar" }, ["ar"])).toBe(
    `في اليوم السابق: \u2068${columnMeaning("status", "changes.csv", { lang: "ar" }, ["ar"])}\u2069`,
  );
  expect(columnMeaning("before_that", "changes.csv", { lang: "ar" }, ["ar"])).toBeNull();
});

test("each value of each vocabulary has its meaning", () => {
  const english = bookOf("en");
  expect(english).toContain('<dt><code dir="ltr">vacated</code></dt><dd>Nobody is said to hold it,');
  expect(english).toContain('<dt><code dir="ltr">first-report</code></dt><dd>Nothing was known on any earlier day.');
  expect(english).toContain('<dt><code dir="ltr">border-crossing</code></dt>');
});

test("the three sentences that a stranger needs to get the same result are there", () => {
  const english = bookOf("en");
  expect(english).toContain("An actor counts as the outermost one that it is within");
  expect(english).toContain("so denying a partial withdrawal means “is there”");
  expect(english).toContain("“B has it, A had it before” does not bring A back once A had left altogether");
});

test("files that are not published are not named, and those that are can be fetched", () => {
  const english = bookOf("en");
  expect(english).toContain('<a href="../../data/map.kml"><code dir="ltr">map.<wbr>kml</code></a>');
  expect(english.replaceAll("<wbr>", "")).not.toContain("ground.json");
  expect(english).toContain('<code dir="ltr">basemap/</code>');
});

test("what the pages load for themselves is named in a line, as nothing to rely on", () => {
  const line = '<code dir="ltr">map-core.json, parts/, words/</code></th><td>What the pages load for themselves,';
  expect(bookOf("en").replaceAll("<wbr>", "")).toContain(line);
  expect(bookOf("ar").replaceAll("<wbr>", "")).toContain(
    "map-core.json, parts/, words/</code></th><td>ما تحمّله الصفحات لنفسها،",
  );
});

test("when a standing and when its turn was known are told apart, and a claim left undated from the days that it speaks of", () => {
  const english = bookOf("en");
  expect(english).toContain("Empty where it is unknown and was so whatever had been published.");
  expect(english).toContain("A status that is unknown whatever was published has none, though the turn that led to it");
  expect(english).toContain("It is undated: from that control on told beside the status.");
  expect(english).toContain("there they stand in claims, and in turn_claims of the day on which that ends.");
});

test("hash and licence of this data set are told", () => {
  expect(bookOf("en")).toContain('<code class="digest" dir="ltr">00ff</code>');
  expect(bookOf("en")).toContain('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/"');
});
