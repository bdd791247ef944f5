import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { readFolder } from "../read-folder.ts";
import { composeArticle, type Given } from "./compose-article.ts";
import { decodeInput } from "./decode-input.ts";
import { draftOfText, firstLineOf, publishedIn } from "./draft.ts";
import { draftOfHtml } from "./draft-of-html.ts";
import { draftOfMarkdown } from "./draft-of-markdown.ts";
import { languageOfText } from "./language-of-text.ts";
import { nestingProblem } from "./nesting.ts";
import { findSameArticle } from "./same-article.ts";

const BASE = readFolder(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)));

const INTO = { files: BASE, languages: ["ar", "en"], schemas: "../.schema" };

const ARABIC = "أعلن مصدر عسكري أن الوحدات أعادت انتشارها في محيط المدينة.";

const bytes = (text: string) => new TextEncoder().encode(text);

function compose(draft: Parameters<typeof composeArticle>[0], given: Given = {}) {
  const composed = composeArticle(draft, given, INTO);
  if ("problem" in composed) throw new Error(composed.problem);
  return composed;
}

test("a saved page becomes its article, without what stands around it, with what its head says", () => {
  const draft = draftOfHtml(`<!doctype html><html lang="ar"><head><title>دخول بلدة &#8211; موقع</title>
<meta property="article:published_time" content="2024-12-04T23:41:07+00:00"><meta property="og:site_name" content="The Daily">
<link rel="canonical" href="https://example.org/1/"></head><body><nav>القائمة</nav><article><h1>دخول بلدة</h1>
<p>دخل المقاتلون&nbsp;<strong>بلدة خطّاب</strong> فجر اليوم.</p><div class="ads">إعلان</div><script>var a=1</script>
<ul><li>أولًا</li><li>ثانيًا</li></ul><p class="related">اقرأ أيضًا</p></article></body></html>`);
  expect(draft).toEqual({
    title: "دخول بلدة",
    published: "2024-12-04T23:41+00:00",
    language: "ar",
    url: "https://example.org/1/",
    publisher: "The Daily",
    text: "دخول بلدة\n\nدخل المقاتلون\u00A0بلدة خطّاب فجر اليوم.\n\nأولًا\n\nثانيًا\n",
  });
});

test("Markdown becomes its words, and its front matter is read", () => {
  expect(
    draftOfMarkdown('---\ntitle: "A town"\ndate: 2024-12-04\n---\n# A town\n\nIt **fell** to [them](x).\n'),
  ).toMatchObject({
    title: "A town",
    published: "2024-12-04",
    text: "A town\n\nIt fell to them.\n",
  });
});

test("an article is one that the check takes, without a digest by hand, and nobody else's file is touched", () => {
  const { id, files } = compose(draftOfText(ARABIC), { published: "2024-12-06T08:34" });
  expect(id).toBe("2024-12-06");
  expect([...files.keys()]).toEqual(["articles/2024-12-06.md", "claims/2024-12-06.yaml", "speakers.yaml"]);
  expect(files.get("claims/2024-12-06.yaml")).toBe(
    '# yaml-language-server: $schema=../.schema/claims.schema.json\narticle: "2024-12-06"\nclaims: []\n',
  );
  expect(files.get("articles/2024-12-06.md")).toContain(`---\n${ARABIC}`);
  const { dataset, issues } = compile(new Map([...BASE, ...files]));
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset?.articles.size).toBe(3);
});

test("the publisher is the one that is named, or called as the site is, or nobody yet", () => {
  const draft = { ...draftOfText(ARABIC), published: "2024-12-06" };
  const publisherOf = (site: string | null, publisher?: string) => {
    const { files } = compose({ ...draft, publisher: site }, { publisher });
    const [, id] = /publisher: "(.*)"/.exec(files.get("articles/2024-12-06.md") ?? "") ?? [];
    return [id, files.has("speakers.yaml")];
  };
  expect(publisherOf("The Daily")).toEqual(["daily", false]);
  expect(publisherOf("The Daily", "ministry")).toEqual(["ministry", false]);
  expect(publisherOf("Al-Waṭan")).toEqual(["al-watan", true]);
  expect(publisherOf(null)).toEqual(["unknown", true]);
  expect(publisherOf(null, "wire")).toEqual(["wire", true]);
});

test("the next article of a day gets a number, and one that is there is not written over", () => {
  const draft = { ...draftOfText(ARABIC), published: "2024-12-06" };
  const files = new Map([...BASE, ["articles/2024-12-06.md", ""], ["claims/2024-12-06-2.yaml", ""]]);
  expect(composeArticle(draft, {}, { ...INTO, files })).toMatchObject({ id: "2024-12-06-3" });
  expect(composeArticle(draft, { id: "near-homs" }, INTO)).toEqual({
    problem: "--id near-homs: articles/near-homs.md is there already, and nothing is written over it",
  });
});

test("a text that an article has already is found, but for another publisher that is named", () => {
  const text = BASE.get("articles/near-homs.md")?.split("---\n")[2] ?? "";
  expect(findSameArticle(`${text}\n`, undefined, BASE)).toBe("articles/near-homs.md");
  expect(findSameArticle(text, "daily", BASE)).toBe("articles/near-homs.md");
  expect(findSameArticle(text, "wire", BASE)).toBeNull();
  expect(findSameArticle(ARABIC, undefined, BASE)).toBeNull();
});

test("a text that names no day needs one", () => {
  expect(composeArticle(draftOfText(ARABIC), {}, INTO)).toEqual({
    problem:
      "--published: expected a day such as 2024-12-06 or 2024-12-06T08:34+02:00, found none in a head above the text; write when it was published",
  });
});

test.each([
  ["2024-12-04", "2024-12-04"],
  ["2024-12-05T01:41:07+0200", "2024-12-05T01:41+02:00"],
  ["2024-12-05 01:41:07.123Z", "2024-12-05T01:41Z"],
  ["2024-12-05T01:41", "2024-12-05T01:41"],
  ["5 December", null],
])("a page's %s is published %s", (text, published) => {
  expect(publishedIn(text)).toBe(published);
});

test.each([
  [ARABIC, ["en", "ar"], "ar"],
  [ARABIC, ["en"], "ar"],
  ["Війська увійшли в місто", ["uk", "en"], "uk"],
  ["Les forces sont entrées", ["fr", "en"], "fr"],
  ["ወታደሮች", ["en"], "am"],
])("%s, for a map in %s, is in %s", (text, languages, language) => {
  expect(languageOfText(text, languages)).toBe(language);
});

test("the title of a text is its first line, or the first words of a long one", () => {
  expect(firstLineOf("\n A town \nfell")).toBe("A town");
  expect(firstLineOf("word ".repeat(100)).length).toBeLessThanOrEqual(120);
});

test("a byte order mark and the line ends of Windows are no part of a text", () => {
  expect(decodeInput(bytes("\uFEFFone\r\ntwo\r"))).toEqual({ text: "one\ntwo\n" });
});

test("Arabic and Latin letters may stand side by side, with the signs that keep them in order", () => {
  const text = "قال \u2067رئيس CNN\u2069 و\u200Fالناطق\u200E (5 km)";
  expect(decodeInput(bytes(text))).toEqual({ text });
});

test.each([
  ["nothing", bytes(" \n"), "expected a text, found none"],
  ["10 MB", new Uint8Array(10_000_000), "expected an article of at most 5 MB, found 10.0 MB"],
  [
    "UTF-16",
    Uint8Array.from([0xff, 0xfe, 0x41, 0]),
    "expected text saved as UTF-8, found text saved as UTF-16 (“Unicode”); save it again as UTF-8",
  ],
  [
    "Windows-1256",
    Uint8Array.from([0xd3, 0xe6, 0xd1]),
    "expected text saved as UTF-8, found text saved as Windows-1256 (Arabic); save it again as UTF-8",
  ],
  [
    "NUL",
    bytes("one\nt\0wo"),
    "line 2: expected text, found a character that cannot be seen (U+0000 NULL); type the line again",
  ],
  [
    "a pointer of Git LFS",
    bytes("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
    "expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
  ],
  [
    "a merge half done",
    bytes("one\n<<<<<<< HEAD\ntwo\n"),
    "line 2: expected one version of the text, found the mark <<<<<<< of a merge; keep one version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
  ],
  ["overrides", bytes("a\u202Eb"), "line 1: expected letters, found U+202E RIGHT-TO-LEFT OVERRIDE; delete it"],
  ["a lost letter", bytes("a\uFFFD"), "line 1: expected letters, found � (U+FFFD REPLACEMENT CHARACTER); delete it"],
  [
    "one isolate",
    bytes("a\u2067b"),
    "line 1: expected invisible signs of direction in pairs, found 1 that begin a run with a direction of its own and 0 that end one; delete them",
  ],
])("%s is refused with a sentence", (_, input, problem) => {
  expect(decodeInput(input)).toEqual({ problem });
});

test("what a page hides from its reader is not in its article, however it is written", () => {
  const hostile = `<html><body>${"<div>".repeat(100)}<p>A town fell, they said. ${"It went on. ".repeat(40)}</p><style>b</style><template>c</template></body></html>`;
  const { text } = draftOfHtml(hostile);
  expect(text).toContain("A town fell, they said.");
  expect(text).not.toMatch(/[<>]/);
});

test("a page whose elements are thousands deep inside each other is refused with a sentence, not read for hours", () => {
  const nest = (times: number) => `<html><body>${"<div><b>".repeat(times)}words</body></html>`;
  const sentence =
    "expected a page with at most 150 elements inside each other, found more; copy the text of the article alone";
  expect(nestingProblem(nest(70))).toBeNull();
  expect(nestingProblem(nest(80))).toBe(sentence);
  expect(nestingProblem(nest(500_000))).toBe(sentence);
  expect(nestingProblem("<p>one<br><img>".repeat(10_000))).toBeNull();
  expect(nestingProblem(`<ul>${"<li>one".repeat(10_000)}`)).toBeNull();
  expect(nestingProblem(`${">".repeat(5000)} words`, "markdown")).toBe(sentence);
  expect(nestingProblem(`${"> ".repeat(20)}words\n${"-".repeat(80)}\n`, "markdown")).toBeNull();
});

test("the articles of the repository's own map keep every letter", () => {
  const own = fileURLToPath(new URL("../../../data/articles", import.meta.url));
  const text = readFileSync(join(own, "001_0ab88f1c40fe4377.md"), "utf8").split("---\n").slice(2).join("---\n");
  const { files } = compose(draftOfText(text), { published: "2024-12-06T10:06", id: "again" });
  const body = files.get("articles/again.md")?.split("---\n").slice(2).join("---\n");
  expect(body).toBe(text);
  expect(files.get("articles/again.md")).toContain("48f2d3f5f6ab539cdfd476693570597d93318451b3b22cc7d6ba27c671c700b6");
});
