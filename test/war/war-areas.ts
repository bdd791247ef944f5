import { Delaunay } from "d3-delaunay";
import type { MultiPolygon } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as Arcs, GeometryCollection, Polygon } from "topojson-specification";
import { addDays, type Day, isoDay } from "../../src/model/day.ts";
import { pick, type Random, randomNumbers } from "../random-numbers.ts";

/** How many patches of ground change hands. */
const PATCHES = 1500;

/** West, south, east and north of them. */
const GROUND = [36, 32.6, 42, 37] as const;

const HOLDERS = ["Gov", "Opp", "SDF", "SNA"] as const;

const HEAD = `name_ar: مناطق السيطرة
name_en: Areas of control
source_ar: راصد مخترع
source_en: An invented watcher
licence: CC BY 4.0
taken: 2024-01-10
holder: side
holders:
- { value: Gov, actor: government }
- { value: Opp, actor: opposition }
- { value: SDF, actor: sdf }
- { value: SNA, actor: sna }
`;

/**
 * The files of a layer of areas, by path: on each day but one in fourteen, which has no file, the ground of each holder as one
 * outline. Patches change hands in bursts, always to a neighbour. The same size and seed give the same files.
 */
export function inventAreas(days: number, first: Day, seed = 1): ReadonlyMap<string, string> {
  const random = randomNumbers(seed);
  const [west, south, east, north] = GROUND;
  const spots = Array.from({ length: PATCHES }, (): [number, number] => [
    west + random() * (east - west),
    south + random() * (north - south),
  ]);
  const delaunay = Delaunay.from(spots);
  const cells = [...delaunay.voronoi([...GROUND]).cellPolygons()].map((ring) =>
    ring.map(([x = 0, y = 0]) => [rounded(x), rounded(y)]),
  );
  const patches = topology({
    cells: { type: "GeometryCollection", geometries: cells.map((ring) => ({ type: "Polygon", coordinates: [ring] })) },
  } as never);
  const { geometries } = patches.objects.cells as GeometryCollection;
  const held = spots.map(([x, y]): string => quarterOf(x, y));
  const files = new Map([["areas/watcher.yaml", HEAD]]);
  for (let day = 0; day < days; day++) {
    const moves = random() < 0.2 ? Math.floor(random() * 40) : 0;
    for (let move = 0; move < moves; move++) advance(held, delaunay, random);
    if (random() < 1 / 14) continue;
    const features = HOLDERS.flatMap((side) => {
      const own = geometries.filter((_, index) => held[index] === side) as (Polygon | Arcs)[];
      if (own.length === 0) return [];
      const arcs = { type: "GeometryCollection", geometries: [mergeArcs(patches, own as never)] } as GeometryCollection;
      const [outline] = (feature(patches, arcs) as { features: { geometry: MultiPolygon }[] }).features;
      return [{ type: "Feature", properties: { side }, geometry: outline?.geometry }];
    });
    files.set(
      `areas/watcher/${isoDay(addDays(first, day))}.geojson`,
      JSON.stringify({ type: "FeatureCollection", features }),
    );
  }
  return files;
}

function advance(held: string[], delaunay: Delaunay<readonly [number, number]>, random: Random): void {
  const patch = Math.floor(random() * held.length);
  const neighbours = [...delaunay.neighbors(patch)];
  const other = held[neighbours.length === 0 ? patch : pick(neighbours, random)];
  if (other !== undefined) held[patch] = other;
}

const quarterOf = (x: number, y: number) => HOLDERS[(x > 38.6 ? 2 : 0) + (y > 35.2 ? 1 : 0)] ?? "Gov";

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
