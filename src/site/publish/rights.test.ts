import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { readMarkdown } from "../../compile/sources/markdown-source.ts";
import { buildHistory } from "../../history/history.ts";
import type { ArticleId } from "../../model/article.ts";
import type { Stretch } from "../../text/anchor.ts";
import { coveredBy, EXCERPT_SHARE } from "../../text/excerpts.ts";
import { publish } from "../publish.ts";
import { readFolder } from "../read-folder.ts";
import { readBasemap } from "./basemap.ts";
import { pagesOf } from "./pages.ts";
import { excerptsOfClaims } from "./sources/excerpts.ts";
import { sourcesFiles } from "./sources/files.ts";

const FOLDER = readFolder(fileURLToPath(new URL("../../../data", import.meta.url)));

const { dataset } = compile(FOLDER);
if (!dataset) throw new Error("the data has errors");

const EXCERPTS = excerptsOfClaims(dataset, FOLDER);

/** Every text that is published, with nothing but its letters and digits, parted by single spaces. */
const PUBLISHED = [
  ...publish(buildHistory(dataset), readBasemap(dataset.basemap, FOLDER)),
  ...pagesOf(buildHistory(dataset)),
  ...sourcesFiles(buildHistory(dataset), FOLDER),
].map(([path, text]) => [path, lettersOf(text.replace(/<[^>]*>|&(?:quot|#39|amp|lt|gt);|\\[nr"]/g, " "))] as const);

function lettersOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function bodyOf(id: ArticleId): string {
  const file = `articles/${id}.md`;
  return readMarkdown(file, FOLDER.get(file) ?? "").source?.body ?? "";
}

/** Where the quotes of an article stand, each with what is shown of its sentence. */
function shownOf(id: ArticleId): Stretch[] {
  const own = [...(dataset?.claims.values() ?? [])].filter(({ article }) => article === id);
  return own.map(({ id: claim, quote }) => {
    const { before = "", after = "" } = EXCERPTS.get(claim) ?? {};
    return { start: quote.start - before.length, end: quote.end + after.length };
  });
}

/** The pieces of a text outside of the stretches. */
function restOf(text: string, stretches: readonly Stretch[]): string[] {
  const inside = new Set(
    stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const marked = Array.from({ length: text.length }, (_, index) => (inside.has(index) ? "\0" : text[index]));
  return marked.join("").split(/\0+/);
}

/** How many words in a row are more than a coincidence. */
const RUN = 7;

const runsOf = (text: string) => {
  const words = lettersOf(text).split(" ");
  return words.slice(0, 1 - RUN).map((_, index) => words.slice(index, index + RUN).join(" "));
};

test.each([...dataset.articles.keys()])("of article %s no more than a third is shown", (id) => {
  const share = coveredBy(shownOf(id)) / bodyOf(id).length;
  expect(share, `${Math.round(share * 1000) / 10} %`).toBeLessThanOrEqual(EXCERPT_SHARE);
});

test.each([...dataset.articles.values()])(
  "of article $id nothing is published but its title and its excerpts",
  (article) => {
    const claims = [...dataset.claims.values()];
    const known = [article.title, ...claims.flatMap(({ quote, hedge }) => [quote.text, hedge ?? ""])].map(lettersOf);
    const runs = restOf(bodyOf(article.id), shownOf(article.id))
      .flatMap(runsOf)
      .filter((run) => !known.some((text) => text.includes(run)));
    expect(runs.length, "runs of words looked for").toBeGreaterThan(50);
    for (const [path, text] of PUBLISHED) {
      expect(
        runs.filter((run) => text.includes(run)),
        path,
      ).toEqual([]);
    }
  },
);
