import { join } from "node:path";
import { expect, test } from "vitest";
import { areaFolder } from "../../../../test/area-layer.ts";
import { compile } from "../../../compile/compile.ts";
import { buildHistory } from "../../../history/history.ts";
import { areaLayersOf } from "../../../model/areas.ts";
import { readFolder } from "../../read-folder.ts";
import { areaLayers } from "./area-tables.ts";

const HEAD = `name_en: Areas of control
source_en: Map Watch
url: https://example.org/areas
licence: CC BY 4.0
taken: 2023-04-20
holder: side
holders:
- { value: Navy, actor: navy }
- { value: Isles, actor: islanders }
`;

/** A map over the 180th meridian with an area that goes over it, and one that lies wholly on its other side. */
function compiled() {
  const files = readFolder(join(import.meta.dirname, "../../../../test/maps/fiji"));
  const days = {
    "2023-04-17": [
      { side: "Navy", box: [179, -17, 181, -16] },
      { side: "Isles", box: [-179, -17, -178.5, -16] },
    ],
  } as const;
  const { dataset, issues } = compile(new Map([...files, ...areaFolder(HEAD, days)]));
  if (!dataset) throw new Error(JSON.stringify(issues));
  return dataset;
}

/** The least and the greatest longitude of each polygon. */
function reachOf(geometry: { readonly type: string; readonly coordinates: unknown }): string[] {
  const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
  return polygons.map(([ring = []]) => {
    const longitudes = ring.map(([x = 0]) => x);
    return `${Math.min(...longitudes)} to ${Math.max(...longitudes)}`;
  });
}

test("on a map over the 180th meridian areas lie in its longitudes, as places and basemap do", () => {
  const [period] = areaLayersOf(compiled())[0]?.periods ?? [];
  expect(period?.shapes?.map(({ outline }) => reachOf(outline))).toEqual([["179 to 181"], ["181 to 181.5"]]);
});

test("published for other programs they lie within 180 degrees, cut at the meridian", () => {
  const [[, text] = ["", "{}"]] = areaLayers(buildHistory(compiled()));
  const { features } = JSON.parse(text);
  expect(features.map((each: { geometry: never }) => reachOf(each.geometry))).toEqual([
    ["179 to 180", "-180 to -179"],
    ["-179 to -178.5"],
  ]);
});
