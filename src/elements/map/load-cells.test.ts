import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { DATASET, HISTORY } from "../../../test/element-sample.ts";
import { buildHistory } from "../../history/history.ts";
import { daysOf } from "../../model/day.ts";
import { loadCells } from "./load-cells.ts";

const SYRIA = {
  features: [
    {
      properties: { country: "SY" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [36, 34],
            [38, 34],
            [38, 36],
            [36, 36],
            [36, 34],
          ],
        ],
      },
    },
  ],
};

const { signal } = new AbortController();

const load = (body: string, status = 200) =>
  loadCells("countries.geojson", signal, () => Promise.resolve(new Response(body, { status })));

test("the cells of a day are those of its holders, and the same list each time", async () => {
  const loaded = await load(JSON.stringify(SYRIA));
  if (!("find" in loaded)) throw new Error(loaded.detail);
  const cells = loaded.find(HISTORY, december(4));
  expect(cells.map(({ actor }) => actor)).toEqual(["government"]);
  expect(loaded.find(HISTORY, december(4))).toBe(cells);
  expect(loaded.find(HISTORY, december(6)).map(({ actor }) => actor)).toEqual(["opposition"]);
});

test("the cells of a day are found anew where many other days were asked for in between", async () => {
  const loaded = await load(JSON.stringify(SYRIA));
  if (!("find" in loaded)) throw new Error(loaded.detail);
  const range = { first: december(1), last: december(30) };
  const history = buildHistory({ ...DATASET, map: { ...DATASET.map, range } });
  const cells = loaded.find(history, december(4));
  for (const day of daysOf({ first: december(5), last: december(10) })) loaded.find(history, day);
  expect(loaded.find(history, december(4))).toBe(cells);
  for (const day of daysOf({ first: december(5), last: december(30) })) loaded.find(history, day);
  expect(loaded.find(history, december(4))).not.toBe(cells);
  expect(loaded.find(history, december(4))).toEqual(cells);
});

test.each([
  ["countries.geojson answered 404", () => load("gone", 404)],
  ["countries.geojson: expected countries, found none", () => load("{}")],
  ["countries.geojson: SyntaxError", () => load("<html>")],
  [
    "countries.geojson: TypeError: offline",
    () => loadCells("countries.geojson", signal, () => Promise.reject(new TypeError("offline"))),
  ],
])("without countries it is told that %s", async (detail, ask) => {
  const loaded = await ask();
  expect("detail" in loaded ? loaded.detail : "").toContain(detail);
});

test("what is aborted rejects", async () => {
  const abort = AbortSignal.abort(new Error("gone"));
  await expect(loadCells("x", abort, () => Promise.reject(new Error("aborted")))).rejects.toThrow("gone");
});
