import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { compile } from "../compile.ts";

const PATH = "articles/near-homs.md";

/** The codes of issues with the article, its text beginning with these lines; that its digest differs is not told. */
function issuesWith(beginning: string): string[] {
  const text = (BASE_FOLDER.get(PATH) ?? "").replace("---\nFighting near Homs\n", `---\n${beginning}\n`);
  const { issues } = compile(new Map([...BASE_FOLDER, [PATH, text]]));
  return issues.map(({ code }) => code).filter((code) => code !== "sha256-mismatch");
}

test.each([
  ["in its first line", "FIGHTING near Homs"],
  ["below a line of the outlet's", "The Daily\n\nFighting near Homs"],
  ["over two lines", "Fighting\nnear Homs"],
  ["among other words", "News: fighting near Homs, hour by hour"],
])("a title may stand in the text %s", (_, beginning) => {
  expect(issuesWith(beginning)).toEqual([]);
});

test("a title that ends within a word of the text does not stand in it", () => {
  expect(issuesWith("Fighting near Homsi")).toEqual(["title-not-in-text"]);
});
