import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL(".", import.meta.url));

/** What each folder may import: the folders that stand before it in the list, and these packages. Tests may import more. */
const LAYERS: readonly (readonly [folder: string, ...packages: string[]])[] = [
  ["model", "geojson", "valibot"],
  ["text"],
  ["history"],
  ["language"],
  [
    "compile",
    "@noble/hashes",
    "@turf",
    "@valibot/to-json-schema",
    "csv-parse",
    "geojson",
    "jsonc-parser",
    "jsts",
    "polylabel",
    "valibot",
    "yaml",
  ],
  [
    "import",
    "@noble/hashes",
    "@turf",
    "csv-parse",
    "fflate",
    "geojson",
    "html-to-text",
    "jsonc-parser",
    "jsts",
    "saxes",
    "valibot",
    "yaml",
  ],
  ["suggest", "jsonc-parser", "valibot", "yaml"],
  ["desk", "@turf", "geojson", "jsonc-parser", "valibot", "yaml"],
  [
    "map",
    "@turf",
    "d3-delaunay",
    "d3-polygon",
    "geojson",
    "topojson-client",
    "topojson-simplify",
    "topojson-specification",
  ],
  ["view"],
  ["elements", "@fontsource", "lit"],
  ["hosting", "lit"],
  ["desk-page", "lit", "valibot"],
  ["site", "*"],
];

/** Pairs that the order of the list would allow and the house does not. */
const APART = [
  ["map", "compile"],
  ["map", "import"],
  ["view", "import"],
  ["elements", "import"],
  ["hosting", "import"],
  ["map", "suggest"],
  ["view", "suggest"],
  ["elements", "suggest"],
  ["hosting", "suggest"],
  ["map", "desk"],
  ["view", "desk"],
  ["elements", "desk"],
  ["hosting", "desk"],
  ["desk-page", "import"],
  ["desk-page", "compile"],
  ["desk-page", "hosting"],
  ["view", "compile"],
  ["elements", "compile"],
  ["hosting", "compile"],
  ["site", "elements"],
  ["site", "hosting"],
  ["site", "desk-page"],
];

const FOLDERS = LAYERS.map(([folder]) => folder);

/** The folders of `map` in the same order: from the scene to the layout, and from that to what is painted. */
const MAP_FOLDERS = [
  ...["geometry", "scene", "symbols", "layout", "influence", "ground", "render", "ground/static", "ground/maplibre"],
  ...["inset", "key", "areas", "overlay", "poster"],
];

test("imports go downward only", () => {
  expect(sourceFiles().flatMap(upwardImports)).toEqual([]);
});

test("within map they go from the scene to the layout to what is painted, and never back", () => {
  const rank = (file: string) => {
    const folder = dirname(file).replace(/^map\/?/, "");
    return folder === "" ? MAP_FOLDERS.length : MAP_FOLDERS.indexOf(folder);
  };
  const files = sourceFiles().filter((file) => file.startsWith("map/"));
  expect(files.filter((file) => rank(file) < 0)).toEqual([]);
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((other) => other.startsWith("map/") && rank(other) > rank(file))
      .map((other) => `${file} imports ${other}`),
  );
  expect(upward).toEqual([]);
});

test("only map/ground/maplibre imports maplibre-gl, and only site imports Node", () => {
  const owners = sourceFiles()
    .filter((file) => packagesOf(file).some((name) => /^maplibre-gl(\/|$)/.test(name)))
    .map((file) => dirname(file));
  expect([...new Set(owners)]).toEqual(["map/ground/maplibre"]);
  const onNode = sourceFiles().filter((file) => packagesOf(file).some((name) => name.startsWith("node:")));
  expect(onNode.filter((file) => !file.startsWith("site/"))).toEqual([]);
});

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file) && file.includes("/"));
}

function upwardImports(file: string): string[] {
  const folder = folderOf(file);
  const folders = importsOf(file)
    .filter((other) => !isBelow(folder, folderOf(other)))
    .map((other) => `${file} imports ${other}`);
  const allowed = LAYERS.find(([name]) => name === folder)?.slice(1) ?? [];
  const packages = packagesOf(file)
    .filter((name) => !isAllowed(name, file, allowed))
    .map((name) => `${file} imports ${name}`);
  return [...folders, ...packages];
}

/** The files that a file imports, relative to the source. */
const importsOf = (file: string) =>
  specifiersOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(SRC, join(SRC, dirname(file), specifier)).replaceAll("\\", "/"));

function isBelow(folder: string, other: string): boolean {
  if (folder === other) return true;
  const isApart = APART.some(([from, to]) => from === folder && to === other);
  return !isApart && FOLDERS.indexOf(other) >= 0 && FOLDERS.indexOf(other) < FOLDERS.indexOf(folder);
}

function isAllowed(name: string, file: string, allowed: readonly string[]): boolean {
  if (file.startsWith("map/ground/maplibre/") && /^maplibre-gl(\/|$)/.test(name)) return true;
  return allowed.some((each) => each === "*" || name === each || name.startsWith(`${each}/`));
}

const folderOf = (file: string) => file.split("/")[0] ?? "";

const packagesOf = (file: string) =>
  specifiersOf(file)
    .filter((specifier) => !specifier.startsWith("."))
    .map((specifier) => specifier.replace(/\?.*/, ""));

function specifiersOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const imports = text.matchAll(/^(?:import|export)(?: [^;"]*? from)? "([^"]+)";|import\("([^"]+)"\)/gm);
  return [...imports].map(([, from, dynamic]) => from ?? dynamic ?? "");
}
