import type { Geometry, Position } from "geojson";
import { digestOf } from "../src/compile/digest.ts";
import { readFolder } from "../src/site/read-folder.ts";

const ARTICLE = "002_c05be448c3f228f0";

/** How many of its claims are kept. */
const CLAIMS = 4;

/** How much of the article is kept, in UTF-16 code units. */
const LENGTH = 3000;

interface Feature {
  readonly properties: { readonly id?: string; readonly within?: string; readonly country?: string };
  readonly geometry: Geometry | null;
}

/** The sample map's data folder cut small: one article with a few claims, what they name, and boxes for all outlines. */
export function readSmallFolder(): ReadonlyMap<string, string> {
  const files = new Map(readFolder("data"));
  for (const path of files.keys()) {
    if (/^(?:articles|claims)\//.test(path) && !path.includes(ARTICLE)) files.delete(path);
  }
  files.delete("headlines.yaml");
  const map = (files.get("map.yaml") ?? "").replace(/^lead_places:.*\n(?:\s+-.*\n)*/m, "");
  files.set("map.yaml", map);
  const article = (files.get(`articles/${ARTICLE}.md`) ?? "").slice(0, LENGTH);
  const [front = "", body = ""] = article.split(/(?<=^---\n)(?!\w+:)/m);
  const digest = digestOf(body);
  files.set(`articles/${ARTICLE}.md`, front.replace(/^sha256: .*$/m, `sha256: ${digest}`) + body);
  const [head = "", ...claims] = (files.get(`claims/${ARTICLE}.yaml`) ?? "").split(/^(?= {2}- id:)/m);
  const isThere = (claim: string) => body.includes(/^ {4}quote: "?(.*?)"?$/m.exec(claim)?.[1] ?? "nowhere");
  const some = [head, ...claims.filter((claim) => isThere(claim) && !claim.includes("denies:")).slice(0, CLAIMS)].join(
    "",
  );
  files.set(`claims/${ARTICLE}.yaml`, some);
  const named = [some, files.get(`articles/${ARTICLE}.md`)?.slice(0, 600)].join("\n");
  const speakers = (files.get("speakers.yaml") ?? "").split(/^(?=- id:)/m);
  const isQuoted = (speaker: string) => named.includes(`${/^- id: (\S+)/.exec(speaker)?.[1]}\n`);
  files.set("speakers.yaml", speakers.filter(isQuoted).join(""));
  const isNamed = ({ properties: { id = "" } }: Feature) => new RegExp(`: ${id}$`, "m").test(named);
  for (const [path, text] of files) {
    if (!path.endsWith(".geojson")) continue;
    const { type, features } = JSON.parse(text) as { type: string; features: Feature[] };
    const kept = path === "places.geojson" ? features.filter(isNamed) : keptOf(path, features);
    const thin = kept.map(({ properties: { within: _, ...properties }, ...feature }) => {
      return { ...feature, properties, geometry: feature.geometry && thinned(feature.geometry) };
    });
    files.set(
      path,
      JSON.stringify({ type, features: thin }, null, 1).replace(/\[\s+([\d.-]+),\s+([\d.-]+)\s+\]/g, "[$1, $2]"),
    );
  }
  return files;
}

/** The country that the places are in, and some more. */
const keptOf = (path: string, features: readonly Feature[]) =>
  path.endsWith("countries.geojson")
    ? features.filter(({ properties }) => properties.country === "SY")
    : features.slice(0, 5);

function thinned(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { type: "Polygon", coordinates: [boxOf(geometry.coordinates.flat())] };
    case "MultiPolygon":
      return { type: "MultiPolygon", coordinates: [[boxOf(geometry.coordinates.flat(2))]] };
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.slice(0, 3) };
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: geometry.coordinates.slice(0, 2).map((line) => line.slice(0, 3)) };
    default:
      return geometry;
  }
}

function boxOf(positions: readonly Position[]): Position[] {
  const [xs, ys] = [0, 1].map((axis) => positions.map((position) => position[axis] ?? 0)) as [number[], number[]];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
