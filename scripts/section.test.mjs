import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSection } from "./section.ts";

const folder = mkdtempSync(join(tmpdir(), "section-"));
const path = join(folder, "page.md");

afterAll(() => rmSync(folder, { recursive: true }));

test("a section comes to the end of a page, and later only its own words are replaced", () => {
  writeFileSync(path, "# Measured\n\nBy hand.\n");
  writeSection(path, "one", "First.");
  writeSection(path, "two", "Second.");
  writeSection(path, "one", "First again.\n");
  expect(readFileSync(path, "utf8")).toBe(
    "# Measured\n\nBy hand.\n\n" +
      "<!-- written by `one` -->\n\nFirst again.\n\n<!-- end of what `one` wrote -->\n\n" +
      "<!-- written by `two` -->\n\nSecond.\n\n<!-- end of what `two` wrote -->\n",
  );
});
