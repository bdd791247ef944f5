import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { buildHistory } from "../../history/history.ts";
import { publish } from "../publish.ts";
import { readBasemap } from "./basemap.ts";
import { tableAt, tablesOf } from "./tables.ts";

const HISTORY = buildHistory(SAMPLE);

const TABLES = tablesOf(HISTORY);

test("every CSV and every layer of features that is published is a table, the basemap left out", () => {
  const basemap = readBasemap(SAMPLE.basemap, new Map([["basemap/land.geojson", '{"features":[]}']]));
  const files = [...publish(HISTORY, basemap).keys()].map((path) => path.replace("data/", ""));
  const tables = files.filter((path) => /\.(csv|geojson)$/.test(path) && !path.startsWith("basemap/"));
  expect(tables.filter((path) => !tableAt(path, TABLES))).toEqual([]);
  expect(tableAt("days/2024-12-05.geojson", TABLES)?.path).toBe("days/DAY.geojson");
});

test("every column of ids leads to a table whose key they are, and the ids of each table lead somewhere", () => {
  const named = TABLES.flatMap(({ path, columns }) =>
    columns.flatMap(({ name, names }) => (names ? [[path, name, names]] : [])),
  );
  for (const [path = "", name, names] of named)
    expect(tableAt(`${names}.csv`, TABLES)?.key, `${path} ${name}`).toEqual(["id"]);
  expect(named.filter(([path]) => path === "claims.csv").map(([, name, names]) => [name, names])).toEqual([
    ["id", "claims"],
    ["article", "articles"],
    ["place", "places"],
    ["speaker", "speakers"],
    ["revoked_by", "articles"],
    ["actor", "actors"],
    ["from", "actors"],
    ["denies", "claims"],
    ["to", "places"],
    ["publisher", "speakers"],
    ["speaker_side", "actors"],
  ]);
});

test("the key of a table is among its columns, and no two columns of a table are called alike", () => {
  for (const { path, columns, key } of TABLES) {
    const names = columns.map(({ name }) => name);
    expect(names, path).toEqual(expect.arrayContaining([...key]));
    expect(new Set(names).size, path).toBe(names.length);
  }
});
