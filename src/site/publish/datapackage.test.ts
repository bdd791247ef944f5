import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Package, Profile } from "datapackage";
import { Table } from "tableschema";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { publish } from "../publish.ts";
import { readFolder } from "../read-folder.ts";
import { readBasemap } from "./basemap.ts";

const FOLDERS = ["../../../data", "../../compile/cases/base"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const temporary = mkdtempSync(join(tmpdir(), "datapackage-"));

afterAll(() => rmSync(temporary, { recursive: true }));

function published(folder: string): ReadonlyMap<string, string> {
  const files = readFolder(folder);
  const { dataset } = compile(files);
  if (!dataset) throw new Error(`${folder} has errors`);
  return publish(buildHistory(dataset), readBasemap(dataset.basemap, files));
}

const descriptorOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get("data/datapackage.json") ?? "");

test.each(FOLDERS)("the description of %s is valid by Frictionless' own profiles", async (folder) => {
  const descriptor = descriptorOf(published(folder));
  const whole = await Profile.load("data-package");
  expect(whole.validate(descriptor)).toMatchObject({ valid: true, errors: [] });
  for (const resource of descriptor.resources) {
    const profile = await Profile.load(resource.profile);
    const { errors } = profile.validate(resource);
    expect(errors.map(String), resource.path).toEqual([]);
  }
});

test.each(FOLDERS)("every data file of %s is described, with its size, and under a name of its own", (folder) => {
  const files = published(folder);
  const { resources } = descriptorOf(files);
  const paths = resources.map(({ path }: { path: string }) => `data/${path}`);
  // What the map's own page opens is the same as map.json.
  expect(paths).toEqual(
    [...files.keys()].filter((path) => !/^data\/(?:datapackage\.json|map-core\.json|parts\/)/.test(path)),
  );
  const names = resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes } of resources) expect(bytes, path).toBe(Buffer.byteLength(files.get(`data/${path}`) ?? ""));
});

test("the tables can be read by the types, words and keys that are promised, past the byte order mark", async () => {
  const [folder = ""] = FOLDERS;
  for (const [path, text] of published(folder)) {
    mkdirSync(dirname(join(temporary, path)), { recursive: true });
    writeFileSync(join(temporary, path), text);
  }
  const read = await Package.load(join(temporary, "data/datapackage.json"));
  for (const name of ["control", "changes", "claims", "places", "actors", "speakers", "articles"]) {
    const { schema, path } = read.getResource(`${name}-csv`).descriptor;
    const table = await Table.load(join(temporary, "data", path), { schema, bom: true });
    const rows = await table.read({ keyed: true });
    expect(rows.length, name).toBeGreaterThan(4);
    expect(Object.keys(rows[0] ?? {}), name).toEqual(schema.fields.map((field: { name: string }) => field.name));
  }
});

test("the features have the properties that are described, each of its type", () => {
  const [folder = ""] = FOLDERS;
  const files = published(folder);
  for (const { path, schema } of descriptorOf(files).resources) {
    if (!schema || !path.endsWith(".geojson")) continue;
    const { features } = JSON.parse(files.get(`data/${path}`) ?? "");
    const names = schema.fields.map((field: { name: string }) => field.name);
    for (const { properties } of features) {
      expect(Object.keys(properties), `${path} ${properties.id}`).toEqual(names);
      for (const { name, type } of schema.fields) expect(isOf(type, properties[name]), `${path} ${name}`).toBe(true);
    }
  }
});

function isOf(type: string, value: unknown): boolean {
  if (value === null) return true;
  if (type === "integer") return Number.isInteger(value);
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  return typeof value === type;
}

test("the words of a language of the map's own are described as what they are", () => {
  const files = readFolder(FOLDERS[1] ?? "");
  const { dataset } = compile(files);
  if (!dataset) throw new Error("the folder has errors");
  const words = { uk: { map: { day: "день" } } } as unknown as NonNullable<typeof dataset.map.words>;
  const history = buildHistory({ ...dataset, map: { ...dataset.map, words } });
  const { resources } = descriptorOf(publish(history, readBasemap(dataset.basemap, files)));
  expect(resources.filter(({ path }: { path: string }) => path.startsWith("words/"))).toMatchObject([
    { title: "The words of a language of the map's own, as its pages load them" },
  ]);
});

test("the description is not dated before the last article that the data is from", () => {
  expect(descriptorOf(published(FOLDERS[0] ?? "")).created).toBe("2024-12-07T20:15:00Z");
});

test("articles are the sources, and each layer of the basemap has its licence", () => {
  const descriptor = descriptorOf(published(FOLDERS[0] ?? ""));
  expect(descriptor.sources).toHaveLength(5);
  const rivers = descriptor.resources.find(({ path }: { path: string }) => path.startsWith("basemap/rivers"));
  expect(rivers.licenses).toEqual([{ name: "LGPL-3.0-or-later", title: "LGPL-3.0-or-later" }]);
});

test("each file is described by the bytes and the digest of its own text", () => {
  const files = published(FOLDERS[1] ?? "");
  for (const { path, bytes, hash } of descriptorOf(files).resources) {
    const text = files.get(`data/${path}`) ?? "";
    expect(bytes, path).toBe(Buffer.byteLength(text));
    expect(hash, path).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  }
});
