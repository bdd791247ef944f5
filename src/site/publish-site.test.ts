import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../compile/compile.ts";
import { buildHistory } from "../history/history.ts";
import { readBasemap } from "./publish/basemap.ts";
import { publishSite } from "./publish-site.ts";
import { readFolder } from "./read-folder.ts";

const SECOND_MAP = fileURLToPath(new URL("../compile/cases/base", import.meta.url));

test("a second map, with little of a basemap, has posters and pages too", () => {
  const folder = readFolder(SECOND_MAP);
  const { dataset } = compile(folder);
  if (!dataset) throw new Error("the second map has errors");
  const files = publishSite(buildHistory(dataset), readBasemap(dataset.basemap, folder), folder);
  const paths = [...files.keys()];
  expect(paths).toContain("posters/2024-12-06.ar.svg");
  expect(paths).toContain("posters/2024-12-06.en.png");
  expect(paths).toContain("posters/2024-12-06.en.4x3.png");
  expect(paths).toContain("d/2024-12-06/index.html");
  expect(paths).toContain("d/2024-12-06/en/oembed.json");
  expect(files.get("d/2024-12-06/en/index.html")).toContain("https://example.org/map/posters/2024-12-06.en.png");
  expect(files.get("posters/2024-12-06.en.svg")).toContain(">example.org</text>");
  expect(files.get("posters/2024-12-06.en.png")).toEqual({ pngOf: files.get("posters/2024-12-06.en.svg") });
});
