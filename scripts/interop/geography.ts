import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FeatureCollection } from "geojson";
import { run } from "../command.ts";
import { type Finding, finding } from "./finding.ts";

/** What GDAL/OGR makes of every layer, table and KML, and SpatiaLite of every geometry; `temporary` may be written to. */
export async function askGeography(data: string, temporary: string): Promise<Finding[]> {
  const names = readdirSync(data);
  const layers = names.filter((name) => name.endsWith(".geojson"));
  const days = readdirSync(join(data, "days")).filter((name) => name.endsWith(".geojson"));
  const tables = names.filter((name) => name.endsWith(".csv"));
  return [
    await opened("GDAL/OGR", layers, data),
    await opened(
      "GDAL/OGR",
      days.map((name) => `days/${name}`),
      data,
      "days/*.geojson",
    ),
    await opened("GDAL/OGR", tables, data),
    await opened("GDAL/OGR", ["map.kml"], data),
    await typesOfDays(days, data),
    await valid([...layers, ...days.map((name) => `days/${name}`)], data, temporary),
  ];
}

/** Whether it opens each file and says nothing of it. */
async function opened(tool: string, files: readonly string[], data: string, told = files.join(", ")): Promise<Finding> {
  const problems: string[] = [];
  let features = 0;
  for (const file of files) {
    const { code, output } = await run("ogrinfo", ["-ro", "-al", "-so", join(data, file)]);
    const complaints = output.split("\n").filter((line) => /^(?:Warning|ERROR)/.test(line));
    if (code !== 0 || complaints.length > 0) problems.push(`${file}: ${complaints[0] ?? `exit code ${code}`}`);
    for (const [, count] of output.matchAll(/^Feature Count: (\d+)$/gm)) features += Number(count);
  }
  return finding(tool, told, problems, `${features} features, no warning`);
}

/** Whether the columns of all days are of the same types, so that they can be put together; one that is null all day has none. */
async function typesOfDays(days: readonly string[], data: string): Promise<Finding> {
  const types = new Map<string, Set<string>>();
  for (const day of days) {
    const path = join(data, "days", day);
    const filled = filledColumns(path);
    const { output } = await run("ogrinfo", ["-ro", "-al", "-so", path]);
    for (const [, name = "", type = ""] of output.matchAll(/^([\w-]+): (.+) \(\d+\.\d+\)$/gm)) {
      if (filled.has(name)) types.set(name, (types.get(name) ?? new Set()).add(type));
    }
  }
  const several = [...types].filter(([, each]) => each.size > 1);
  const problems = several.map(([name, each]) => `${name}: ${[...each].join(" and ")}`);
  return finding("GDAL/OGR", "days/*.geojson", problems, `${types.size} columns, each of one type on every day`);
}

function filledColumns(path: string): ReadonlySet<string> {
  const { features } = JSON.parse(readFileSync(path, "utf8")) as FeatureCollection;
  const entries = features.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return new Set(entries.filter(([, value]) => value !== null).map(([name]) => name));
}

/** Whether every geometry is valid by SpatiaLite, which asks GEOS. */
async function valid(files: readonly string[], data: string, temporary: string): Promise<Finding> {
  const problems: string[] = [];
  for (const file of files) {
    const database = join(temporary, `${basename(file)}.sqlite`);
    const args = ["-f", "SQLite", "-dsco", "SPATIALITE=YES", "-nln", "layer", database, join(data, file)];
    const { code, output } = await run("ogr2ogr", args);
    const sql = "SELECT count(*) FROM layer WHERE geometry IS NOT NULL AND ST_IsValid(geometry) <> 1;";
    const asked = await run("spatialite", ["-silent", database, sql]);
    const invalid = asked.output.trim().split("\n").at(-1);
    if (code !== 0) problems.push(`${file}: ${output.trim()}`);
    else if (invalid !== "0") problems.push(`${file}: ${invalid} invalid`);
  }
  return finding("SpatiaLite", "every GeoJSON", problems, "every geometry is valid");
}
