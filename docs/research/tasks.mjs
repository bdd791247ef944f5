// Answers the questions of tasks.sql from a built site, and writes the answers as Markdown:
//   npm install --no-save @duckdb/node-api
//   node docs/research/tasks.mjs dist > docs/research/tasks.md
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compareDays } from "./compare-days.mjs";

const folder = resolve(process.argv[2] ?? "dist", "data");
const { DuckDBInstance } = await import(duckdb());
const connection = await (await DuckDBInstance.create()).connect();
await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);

console.log(`# Eight questions, answered from the published files alone

The questions are [tasks.sql](tasks.sql), for DuckDB; this page is their output for the data set ${hash()}. Write it anew with
\`node docs/research/tasks.mjs dist > docs/research/tasks.md\`.`);
for (const statement of readFileSync(new URL("tasks.sql", import.meta.url), "utf8").split(/;\s*\n/)) {
  for (const [line, number, question] of statement.matchAll(/^-- (\d)\. (.*)$/gm)) {
    console.log(`\n## ${number}. ${question}\n`);
    if (line.startsWith("-- 6.")) console.log(checkRules());
  }
  const sql = statement.replace(/^--.*$/gm, "").trim();
  if (sql === "") continue;
  const result = await connection.runAndReadAll(sql);
  if (/^(WITH|SELECT)/.test(sql)) console.log(table(result.columnNames(), result.getRowsJson()));
}

/** DuckDB where it is installed beside the project, or where the environment says. */
function duckdb() {
  const from = process.env.DUCKDB_FOLDER ?? import.meta.dirname;
  return pathToFileURL(createRequire(join(resolve(from), "x.js")).resolve("@duckdb/node-api")).href;
}

function hash() {
  return JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")).id.slice(0, 12);
}

function checkRules() {
  const read = (/** @type {string} */ path) => readFileSync(join(folder, path), "utf8");
  const layers = readdirSync(join(folder, "days")).filter((name) => name.endsWith(".geojson"));
  const days = new Map(layers.map((name) => [name.replace(".geojson", ""), read(`days/${name}`)]));
  const { same, all } = compareDays({ claims: read("claims.csv"), map: read("map.json"), days });
  return `${same} of ${all} place-days are the same.`;
}

/** @param {readonly string[]} names @param {readonly (readonly unknown[])[]} rows */
function table(names, rows) {
  const line = (/** @type {readonly unknown[]} */ cells) =>
    `| ${cells.map((cell) => (cell === null ? "" : String(cell).replaceAll("|", "\\|").replace(/\s+/g, " "))).join(" | ")} |`;
  return [line(names), `|${"---|".repeat(names.length)}`, ...rows.map(line)].join("\n");
}
