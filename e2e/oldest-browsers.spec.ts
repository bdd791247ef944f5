import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { stylesIn } from "./oldest/built-styles.ts";
import { lintScript } from "./oldest/lint-scripts.ts";
import { lintStyles } from "./oldest/lint-styles.ts";

/** The built files of a kind; of those that say the same, as a file and that of its version do, one. */
const files = (ending: string) => {
  const paths = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(ending));
  const byText = new Map(paths.map((path) => [readFileSync(join("dist", path), "utf8"), path]));
  return [...byText].map(([text, path]) => ({ path, text }));
};

test("every built script keeps to what the oldest browsers know", async () => {
  test.setTimeout(180_000);
  const scripts = files(".js");
  expect(scripts.length, "scripts").toBeGreaterThan(20);
  const found: string[] = [];
  for (const { path, text } of scripts) found.push(...(await lintScript(text)).map((each) => `${path}: ${each}`));
  expect(found).toEqual([]);
});

test("every style sheet, in a file or in a script, keeps to what they know", () => {
  const inScripts = files(".js").flatMap(({ path, text }) => stylesIn(text).map((each) => ({ path, text: each })));
  expect(inScripts.length, "style sheets in scripts").toBeGreaterThan(20);
  const sheets = [...files(".css"), ...inScripts];
  expect(sheets.flatMap(({ path, text }) => lintStyles(text).map((each) => `${path}: ${each}`))).toEqual([]);
});

for (const [code, finding] of [
  ["[2, 1].toSorted();", "'Array.prototype.toSorted' method"],
  ['URL.canParse("a");', "'URL.canParse' is restricted"],
  ["fetch('a').then(() => signal.throwIfAborted());", "'throwIfAborted' is restricted"],
  ["document.body.ariaHidden = 'true';", "'ariaHidden' is restricted"],
  ["structuredClone({});", "structuredClone is not supported in Chrome 94"],
  ["export const m = new Map(Object.entries(Object.groupBy([], String)));", "Object.groupBy"],
  ["/[a--b]/v.test('');", "flag"],
] as const) {
  test(`a script is found that has ${code}`, async () => {
    expect((await lintScript(code)).join()).toContain(finding);
  });
}

for (const [text, finding] of [
  ["a { color: light-dark(red, blue) }", "light-dark(): not in chrome 94, firefox 115, safari 16.4"],
  ["a { b { color: red } }", "nesting: not in chrome 94, firefox 115, safari 16.4"],
  ["a:dir(rtl) { color: red }", ":dir: not in chrome 94"],
  ["a:has(b) { color: red }", "a:has(b): not in chrome 94, firefox 115"],
  ["a { color: color-mix(in srgb, red, blue) }", "color-mix(): not in chrome 94"],
  ["a { block-size: 50dvh }", "unit dvh: not in chrome 94"],
  ["a { rotate: 1deg }", "rotate: not in chrome 94"],
  ["@media (width <= 9px) { b { color: red } }", "@media range_syntax: not in chrome 94"],
  ["@media (hover) or (print) { b { color: red } }", "@media or_syntax: not in chrome 94"],
  ["@layer a { b { color: red } }", "@layer: not in chrome 94"],
] as const) {
  test(`a style sheet is found that has ${text}`, () => {
    expect(lintStyles(text)).toContain(finding);
  });
}

test("what a style sheet asks for first is left alone", () => {
  expect(lintStyles("@supports (block-size: 1dvh) { a { block-size: 50dvh } }")).toEqual([]);
});
