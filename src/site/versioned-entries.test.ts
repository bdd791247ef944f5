import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isVersioned, writeVersionedEntries } from "./versioned-entries.ts";

/** A folder with the entries of a site, and one chunk. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "entries-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "assets"));
  for (const name of ["conflict-map.js", "conflict-map-class.js", "conflict-map-host.js", "assets/a-1.js"]) {
    writeFileSync(join(folder, name), `// ${name}`);
  }
  return folder;
}

const integrityIn = (folder: string) => JSON.parse(readFileSync(join(folder, "integrity.json"), "utf8")).integrity;

test("an entry stands under the version of the program too", () => {
  const folder = site();
  writeVersionedEntries(folder, "1.2.0", null);
  expect(readFileSync(join(folder, "conflict-map@1.2.0.js"), "utf8")).toBe("// conflict-map.js");
});

test("the digest of every script can be pasted as an import map", () => {
  const folder = site();
  writeVersionedEntries(folder, "1.2.0", "https://example.org/map");
  const digest = createHash("sha384").update("// assets/a-1.js").digest("base64");
  expect(integrityIn(folder)).toMatchObject({ "https://example.org/map/assets/a-1.js": `sha384-${digest}` });
  expect(Object.keys(integrityIn(folder))).toHaveLength(7);
});

test("where nobody says where the site is, addresses are relative", () => {
  const folder = site();
  writeVersionedEntries(folder, "1.2.0", null);
  expect(Object.keys(integrityIn(folder))).toContain("./conflict-map@1.2.0.js");
});

test.each([
  ["conflict-map@1.2.0.js", true],
  ["conflict-map-host@0.1.0-beta.1.js", true],
  ["conflict-map.js", false],
])("%s is a versioned entry: %s", (name, isSo) => {
  expect(isVersioned(name)).toBe(isSo);
});
