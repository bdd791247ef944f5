import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { toId } from "../../test/id.ts";
import { WITHHELD_WORDS, withholding } from "../../test/withheld-folder.ts";
import { compile } from "../compile/compile.ts";
import { MAP_PAGES, publishedSite } from "./published-site.ts";

/** Every byte of the site that the files make at the time, those inside of archives and pictures included. */
async function bytesOf(files: ReadonlyMap<string, string>, now: Date | null): Promise<ReadonlyMap<string, string>> {
  const compiled = compile(files, { now });
  if (!compiled.dataset) throw new Error(JSON.stringify(compiled.issues, null, 2));
  const site = publishedSite(compiled.dataset, compiled.basemap, compiled.sources);
  const texts = new Map<string, string>();
  for (const [path, file] of site.files()) {
    if (typeof file === "string") texts.set(path, file);
    else if (file instanceof Uint8Array) throw new Error(`${path}: only a large map has bytes that nobody can search`);
    else if ("zipOf" in file) for (const [inner, text] of file.zipOf) texts.set(`${path}/${inner}`, String(text));
    else texts.set(path, `${file.pngOf}`);
  }
  for (const name of MAP_PAGES) texts.set(name, site.page(name, readFileSync(name, "utf8")));
  return texts;
}

const found = (texts: ReadonlyMap<string, string>, words: string) =>
  [...texts].filter(([, text]) => text.includes(words)).map(([path]) => path);

const WITHHELD = withholding("2026-12-01T06:00");

const BEFORE = new Date("2026-12-01T02:59:00Z");
const AFTER = new Date("2026-12-01T03:01:00Z");

test.each(WITHHELD_WORDS.map((each) => [...each] as const))("no byte of the site has %s", async (_, words) => {
  expect(found(await bytesOf(WITHHELD, BEFORE), words)).toEqual([]);
  expect(
    found(await bytesOf(BASE_FOLDER, BEFORE), words.replace("36.754", "36.75").replace("35.135", "35.13")).length > 0,
  ).toBe(words !== "The witness lives there");
});

test("what is under embargo is published by the first build after it, in the map's time zone", async () => {
  expect(found(await bytesOf(WITHHELD, AFTER), "Fighting near Homs")).toContain("data/map.json");
  expect(found(await bytesOf(WITHHELD, null), "Fighting near Homs")).toEqual([]);
});

test("a coarsened place lies in the middle of its cell, and says how far off it may be, and why", async () => {
  const { dataset } = compile(WITHHELD);
  expect(dataset?.places.get(toId("hama"))).toMatchObject({
    ...{ form: "point", spot: [36.793, 35.124], precision: 17_200, geonames: null },
    source: { en: "this map's editors, coarser than known on purpose" },
  });
});
