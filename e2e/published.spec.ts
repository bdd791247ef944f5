import { readdirSync, readFileSync } from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { parse } from "yaml";
import { CLAIM_COLUMNS } from "../test/claim-columns.ts";
import { readCsv } from "../test/read-csv.ts";

const DAYS = [
  ...["2024-11-27", "2024-11-28", "2024-11-29", "2024-11-30", "2024-12-01", "2024-12-02"],
  ...["2024-12-03", "2024-12-04", "2024-12-05", "2024-12-06", "2024-12-07"],
];

const CONTROL_COLUMNS = [
  ...["place", "name_ar", "name_en", "kind", "lon", "lat", "precision_m", "from", "to", "from_earliest"],
  ...["status", "actor", "sides", "absent", "basis", "part", "leaving", "hedged", "absent_left", "absent_hedged"],
  ...["last_said", "undated", "claims", "claims_against", "turn", "turn_basis", "turn_hedged", "known_on"],
];

const LAYER_PROPERTIES = [
  ...["name", ...CONTROL_COLUMNS, "marker-color", "marker-size", "stroke", "fill", "fill-opacity"],
];

async function json<T>(request: APIRequestContext, path: string): Promise<T> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return JSON.parse(await response.text());
}

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

test("the layer of 6 December says who held Homs, Rastan, Talbiseh and Deir ez-Zor", async ({ request }) => {
  const { features } = await json<FeatureCollection>(request, "data/days/2024-12-06.geojson");
  const place = (id: string) => features.find(({ properties }) => properties?.place === id)?.properties;
  const turned = { from: "2024-12-06", day: "2024-12-06" };
  expect(place("homs")).toMatchObject({ status: "contested", actor: null, turn: "disputed", ...turned });
  expect(place("homs")).toMatchObject({ sides: "government", absent: "government" });
  expect(place("homs")?.claims).toContain("003-homs-ministry");
  expect(place("homs")?.claims_against).toContain("003-homs-withdrawal");
  expect(place("rastan")).toMatchObject({ status: "held", actor: "opposition", basis: "stated", ...turned });
  expect(place("talbiseh")).toMatchObject({ status: "held", actor: "opposition", basis: "stated", ...turned });
  expect(place("deir-ez-zor")).toMatchObject({ status: "vacated", actor: null, sides: null, absent: "government" });
});

test("every day of the range has a layer with every place and exactly the properties promised", async ({ request }) => {
  const places = await json<FeatureCollection>(request, "data/places.geojson");
  const ids = places.features.map(({ properties }) => properties?.id);
  for (const day of DAYS) {
    const { features } = await json<FeatureCollection>(request, `data/days/${day}.geojson`);
    expect(
      features.map(({ properties }) => properties?.place),
      day,
    ).toEqual(ids);
    for (const { properties } of features) {
      expect(Object.keys(properties ?? {}), `${day} ${properties?.place}`).toEqual(["day", ...LAYER_PROPERTIES]);
    }
  }
});

test("what is published as GeoJSON is sound by RFC 7946", async ({ request }) => {
  const paths = ["control", "places", "claims"].map((name) => `data/${name}.geojson`);
  for (const path of [...paths, ...DAYS.map((day) => `data/days/${day}.geojson`)]) {
    const collection = await json<FeatureCollection & { crs?: unknown }>(request, path);
    expect(collection.type, path).toBe("FeatureCollection");
    expect(collection.crs, `${path}: crs was removed from the format`).toBeUndefined();
    expect(collection.features.flatMap(faultsOf), path).toEqual([]);
  }
});

function faultsOf({ type, geometry, id }: Feature<Geometry | null>): string[] {
  const faults = type === "Feature" ? [] : [`${id}: type ${type}`];
  const rings = ringsOf(geometry);
  const positions = geometry?.type === "Point" ? [geometry.coordinates] : rings.flat(2);
  const outside = positions.filter(([x = 999, y = 999]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (geometry !== null && positions.length === 0) faults.push(`${id}: no positions`);
  if (outside.length > 0) faults.push(`${id}: ${outside} is no longitude and latitude`);
  for (const [index, ring] of rings.flatMap((polygon) => [...polygon.entries()])) {
    if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) faults.push(`${id}: an open ring`);
    if (areaOf(ring) > 0 !== (index === 0)) faults.push(`${id}: ring ${index} runs the wrong way`);
  }
  return faults;
}

function ringsOf(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Twice the area, in square degrees; positive where the ring runs anticlockwise. */
function areaOf(ring: Position[]): number {
  return ring.slice(1).reduce((area, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return area + (fromX * y - x * fromY);
  }, 0);
}

test("the table of claims has its columns, and every claim that was written", async ({ request }) => {
  const table = await textOf(request, "data/claims.csv");
  expect(table.split(/\r?\n/, 1)).toEqual([`\uFEFF${CLAIM_COLUMNS.join(",")}`]);
  const { features } = await json<FeatureCollection>(request, "data/claims.geojson");
  const written = readdirSync("data/claims").flatMap((file) => {
    const { claims } = parse(readFileSync(`data/claims/${file}`, "utf8")) as { claims: { id: string }[] };
    return claims.map(({ id }) => id);
  });
  expect(features.map(({ properties }) => properties?.id).sort()).toEqual(written.sort());
  for (const { properties } of features) {
    expect(Object.keys(properties ?? {}), properties?.id).toEqual(["name", ...CLAIM_COLUMNS]);
    expect(table, properties?.id).toContain(String(properties?.quote).replaceAll('"', '""'));
  }
});

test("the control table tells of each place the whole time, and its rows are the features beside it", async ({
  request,
}) => {
  const rows = readCsv(await textOf(request, "data/control.csv"));
  expect(Object.keys(rows[0] ?? {})).toEqual(CONTROL_COLUMNS);
  const { features } = await json<FeatureCollection>(request, "data/control.geojson");
  expect(features.map(({ properties }) => [properties?.place, properties?.from, properties?.status])).toEqual(
    rows.map(({ place, from, status }) => [place, from, status]),
  );
  const after = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
  for (const [index, { place = "", from, to = "" }] of rows.entries()) {
    const next = rows[index + 1];
    if (next?.place === place) expect(next.from, `${place} after ${to}`).toBe(after(to));
    else expect(to, place).toBe("2024-12-07");
    if (rows[index - 1]?.place !== place) expect(from, place).toBe("2024-11-27");
  }
});

test("palmyra, of which only an unconfirmed withdrawal is reported, is nowhere held without leaving", async ({
  request,
}) => {
  const rows = readCsv(await textOf(request, "data/control.csv")).filter(({ place }) => place === "palmyra");
  expect(rows.at(-1)).toMatchObject({ from: "2024-12-07", status: "held", basis: "implied", leaving: "hedged" });
  const kml = await textOf(request, "data/map.kml");
  expect(kml).toMatch(/<Placemark id="place-palmyra-2024-12-07">.*?#actor-government-implied-leaving</s);
});

test("actors, speakers, articles and places have tables whose keys the others name", async ({ request }) => {
  const tables = await Promise.all(
    ["actors", "speakers", "articles", "places", "claims"].map(async (name) => {
      const rows = readCsv(await textOf(request, `data/${name}.csv`));
      return [name, rows, new Set(rows.map(({ id }) => id))] as const;
    }),
  );
  const [actors, speakers, articles, places, claims] = tables;
  const dangling = (claims?.[1] ?? []).filter(
    ({ actor = "", speaker, article, place }) =>
      !((actor === "" || actors?.[2].has(actor)) && speakers?.[2].has(speaker ?? "")) ||
      !(articles?.[2].has(article ?? "") && places?.[2].has(place ?? "")),
  );
  expect(dangling).toEqual([]);
  for (const [name, rows, ids] of tables) expect(ids.size, name).toBe(rows.length);
});

test("every published quote stands in its article, where its offsets say", async ({ request }) => {
  const { features } = await json<FeatureCollection>(request, "data/claims.geojson");
  expect(features.length).toBeGreaterThan(100);
  for (const { properties } of features) {
    const { id, article, quote, quote_start, quote_end } = properties ?? {};
    const text = bodyOf(article);
    expect(squeezed(text), id).toContain(squeezed(quote));
    expect(squeezed(text.slice(quote_start, quote_end)), `${id}: words at its offsets`).toBe(squeezed(quote));
  }
});

test("no published file holds the text of an article", async ({ request }) => {
  const published = squeezed(await textOf(request, "data/map.json"));
  for (const file of readdirSync("data/articles")) {
    const text = squeezed(bodyOf(file.replace(/\.md$/, "")));
    const pieces = text.match(/.{200}/gsu) ?? [];
    const copied = pieces.filter((piece) => published.includes(JSON.stringify(piece).slice(1, -1)));
    expect(copied.length / pieces.length, `${file}: share of it that is published whole`).toBeLessThan(0.1);
  }
});

/** The article's text: what comes after the second line of three hyphens. */
function bodyOf(article: string): string {
  const file = readFileSync(`data/articles/${article}.md`, "utf8");
  return file.slice(file.indexOf("\n---\n", 4) + "\n---\n".length);
}

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
