import { expect, test } from "vitest";
import { regionLayers } from "./regions.ts";
import type { TopoClient, TopoCollection, TopoGeometry, Topology } from "./topology.ts";

const square = (west: number) => [
  [
    [west, 10],
    [west + 1, 10],
    [west + 1, 11],
    [west, 11],
    [west, 10],
  ],
];

const region = (id: string, name: string | null, west: number) =>
  ({ type: "Polygon", id, arcs: square(west), ...(name && { properties: { name } }) }) as TopoGeometry;

const fileOf = (...geometries: TopoGeometry[]): string =>
  JSON.stringify({ type: "Topology", objects: { all: { type: "GeometryCollection", geometries } } });

/** Its topologies have the coordinates where arcs would be. */
const CLIENT = {
  feature: (_: Topology, { geometries: [only] }: TopoCollection) => ({
    features: [{ geometry: { type: "Polygon", coordinates: only?.arcs } }],
  }),
  mesh: () => ({
    type: "MultiLineString",
    coordinates: [
      [
        [31, 10],
        [31, 11],
      ],
    ],
  }),
} as unknown as TopoClient;

const FILES = new Map([
  ["sdn", fileOf(region("SD.GZ", "Gezira", 30), region("SD.KH", "Khartoum (Al Khartum)", 31), region("-99", null, 32))],
  ["sds", fileOf(region("SD.LK", "Lakes", 30))],
  ["egy", fileOf(region("EG.AN", "Aswan", 30))],
]);

const made = (countries: string[], languages = ["en", "ar"]) =>
  regionLayers(FILES, CLIENT, [20, 0, 40, 20], { countries, languages }).map(({ features }) => features);

test("the regions of the map's countries are made, named where the language has Latin letters", () => {
  const [areas = [], lines = []] = made(["SD"]);
  expect(areas.map(({ properties }) => properties)).toEqual([
    { id: "gezira-region-sd", country: "SD", kind: "region", name_en: "Gezira" },
    { id: "khartoum-region-sd", country: "SD", kind: "region", name_en: "Khartoum" },
  ]);
  expect(lines.map(({ properties }) => properties)).toEqual([{ country: "SD" }]);
});

test("a file whose codes are those of another country is known by its name", () => {
  expect(made(["SS"])[0]?.map(({ properties }) => properties?.id)).toEqual(["lakes-region-ss"]);
});

test("a country that the package does not have has no regions", () => {
  expect(made(["FJ"])).toEqual([[], []]);
});
