import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Installation } from "./installation.ts";
import { writeSite } from "./write-site.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const OEMBED = /application\/json\+oembed/;

/** The second map without its address, an app that is nothing but pages and entries, and a folder for the site. */
function makeIngredients() {
  const folder = mkdtempSync(join(tmpdir(), "conflict-map-write-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [data, app, out] = ["data", "app", "out"].map((name) => join(folder, name)) as [string, string, string];
  cpSync(join(ROOT, "src/compile/cases/base"), data, { recursive: true });
  const map = join(data, "map.yaml");
  writeFileSync(map, readFileSync(map, "utf8").replace(/^url: .*\n/m, ""));
  for (const path of [join(app, "assets"), out]) mkdirSync(path, { recursive: true });
  for (const name of ["index.html", "embed.html"]) cpSync(join(ROOT, name), join(app, name));
  for (const name of ["conflict-map", "conflict-map-class", "conflict-map-host"])
    writeFileSync(join(app, `${name}.js`), "");
  const installation: Installation = {
    ...{ calling: (command) => command, version: "1.0.0", root: folder, cache: join(folder, "cache") },
    ...{ app: async () => app, deskPage: async () => app },
  };
  return { data, out, installation };
}

function listenToWarnings() {
  const warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => warnings.mockRestore());
  return warnings;
}

const oembedsIn = (out: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("oembed.json"));

test("a site that nobody gave an address has no oEmbed and leads to none, and the build says so", async () => {
  const { out, ...ingredients } = makeIngredients();
  const warnings = listenToWarnings();
  await writeSite(out, ingredients);
  expect(warnings.mock.calls).toEqual([
    [
      "map.yaml has no url, and no --url is given: pages are published without og:image, canonical addresses and oEmbed, which need the site's absolute address",
    ],
  ]);
  expect(oembedsIn(out)).toEqual([]);
  expect(readFileSync(join(out, "index.html"), "utf8")).not.toMatch(OEMBED);
  expect(readFileSync(join(out, "d/2024-12-06/en/index.html"), "utf8")).not.toMatch(OEMBED);
});

test("one that is given an address as it is built has an oEmbed answer for every day in every language", async () => {
  const { out, ...ingredients } = makeIngredients();
  const warnings = listenToWarnings();
  await writeSite(out, { ...ingredients, url: "https://example.org/syria/" });
  expect(warnings).not.toHaveBeenCalled();
  expect(oembedsIn(out)).toHaveLength(7 * 2);
  const address = "https://example.org/syria/d/2024-12-06/ar/oembed.json";
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain(address);
  expect(JSON.parse(readFileSync(join(out, "d/2024-12-06/ar/oembed.json"), "utf8")).html).toContain(
    '<iframe src="https://example.org/syria/embed.html?day=2024-12-06&amp;lang=ar"',
  );
});
