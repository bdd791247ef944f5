import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { compile } from "../../compile/compile.ts";
import { hashOf } from "../../compile/dataset/hash.ts";
import { buildHistory } from "../../history/history.ts";
import { publish } from "../publish.ts";
import { readFolder } from "../read-folder.ts";
import { readBasemap } from "./basemap.ts";

const FOLDERS = ["../../../data", "../../compile/cases/base"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Every published file of a data folder as text, as a stranger has it. */
function publishedFrom(folder: string): ReadonlyMap<string, string> {
  const files = readFolder(folder);
  const { dataset } = compile(files);
  if (!dataset) throw new Error(`${folder} has errors`);
  return publish(buildHistory(dataset), readBasemap(dataset.basemap, files));
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The canonical JSON of the codebook's rule, written from its words: empty fields dropped from the innermost, keys in order. */
function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const written = Object.keys(value)
    .sort()
    .map((name) => [name, canonicalJson(value[name] ?? null)])
    .filter(([, text]) => text !== "null" && text !== "{}" && text !== "[]")
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${written.join(",")}}`;
}

test.each(FOLDERS)("the hash of %s can be computed again from map.json by the rule of the codebook", (folder) => {
  expectHashAgain(publishedFrom(folder));
});

test("so can that of a large map, whose map.json leaves out what is empty", () => {
  const large = buildManyPlaces(1200, 14);
  const files = publish(buildHistory({ ...large, hash: hashOf(large) }), readBasemap([], new Map()));
  const [claim] = JSON.parse(files.get("data/map.json") ?? "").claims;
  expect(Object.keys(claim)).not.toContain("hedge");
  expectHashAgain(files);
});

function expectHashAgain(files: ReadonlyMap<string, string>): void {
  const map = JSON.parse(files.get("data/map.json") ?? "");
  const lists = ["actors", "articles", "claims", "places", "speakers"].map((name) => {
    const records = map[name].toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    return [name, records];
  });
  const content = Object.fromEntries(lists);
  for (const actor of content.actors) {
    delete actor.colour;
    delete actor.colourDark;
    delete actor.letter;
    delete actor.letters;
    delete actor.pattern;
  }
  const hash = createHash("sha256").update(canonicalJson(content), "utf8").digest("hex");
  expect(map.hash).toBe(hash);
  expect(JSON.parse(files.get("data/datapackage.json") ?? "").id).toBe(hash);
}
