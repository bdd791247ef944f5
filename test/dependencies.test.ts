import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("every dependency of the command line has its reason in docs/dependencies.md, and no other package has", () => {
  const rows = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  const { dependencies } = JSON.parse(read("package.json"));
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies));
});
