import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature } from "geojson";
import { parseDay } from "../../src/model/day.ts";
import type { Intervals } from "../peers/intervals.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DAYS = 14;
const CLAIMS_OF_PLACE = 2;

/** Builds the site of an invented war, and beside its files the periods of its places as a page of a peer would be given them. */
export function buildWarSite(site: string, places: number): void {
  const data = `${site}-data`;
  run("war", "--out", data, ...["--days", DAYS, "--places", places, "--claims", CLAIMS_OF_PLACE * places].map(String));
  run("build", "--data", data, "--out", site);
  const { map } = JSON.parse(readFileSync(join(site, "data/map.json"), "utf8"));
  const { features } = JSON.parse(readFileSync(join(site, "data/control.geojson"), "utf8")) as { features: Feature[] };
  writeFileSync(join(site, "intervals.geojson"), JSON.stringify(intervalsOf(features, map.range.first)));
}

function run(...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, "scripts/run.mjs"), ...command], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${command.join(" ")}: exit code ${status}`);
}

/** The rows of the control table that tell something of a point, with the days counted from `start`. */
function intervalsOf(rows: readonly Feature[], start: string): Intervals {
  const told = rows.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== "Point" || properties?.status === "unknown") return [];
    const { from, to, status, actor } = properties as Record<"from" | "to" | "status", string> & {
      actor: string | null;
    };
    return [{ geometry, from, to, status, actor }];
  });
  const count = (day: string) => (parseDay(day) ?? 0) - (parseDay(start) ?? 0);
  return {
    type: "FeatureCollection",
    features: told.map(({ geometry, ...told }) => ({
      ...{ type: "Feature", geometry },
      properties: { ...told, first: count(told.from), last: count(told.to) },
    })),
  };
}
