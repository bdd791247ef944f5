// Opens the published files with the tools of the field, prints what they find, and fails where one does not take them.
// --site FOLDER takes a site that was built before; --write puts the table into docs/measured.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { buildSite } from "../../bench/build-site.ts";
import { CLONE } from "../../src/site/clone.ts";
import { askDatabase } from "../interop/database.ts";
import { askFeedReader, askKmlSchema } from "../interop/documents.ts";
import { type Finding, finding, toTable } from "../interop/finding.ts";
import { askGeography } from "../interop/geography.ts";
import { findKmlSchema, findPrograms } from "../interop/tools.ts";
import { writeSection } from "../section.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { site: { type: "string" }, write: { type: "boolean", default: false } },
});

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-interop-"));
try {
  const site = values.site ? resolve(values.site) : join(temporary, "site");
  if (!values.site) buildSite(site);
  const findings = await ask(join(site, "data"));
  const table = toTable(findings);
  console.log(table);
  if (values.write) writeSection(join(CLONE.root, "docs/measured.md"), "npm run interop -- --write", page(table));
  process.exitCode = findings.every(({ isGood }) => isGood) ? 0 : 1;
} finally {
  rmSync(temporary, { recursive: true });
}

async function ask(data: string): Promise<Finding[]> {
  const missing = await findPrograms();
  const missed = (tool: string, files: string) => finding(tool, files, ["is not here, and could not be installed"], "");
  if (missing.length > 0) return missing.map((path) => missed(path, "all"));
  const schema = await findKmlSchema();
  return [
    ...(await askGeography(data, temporary)),
    schema === null ? missed("OGC KML 2.2 schema", "map.kml") : await askKmlSchema(data, schema),
    await askFeedReader(data),
    ...(await askDatabase(data, await (await DuckDBInstance.create()).connect())),
  ];
}

function page(table: string): string {
  return `## Opened with the tools of the field

Written by \`npm run interop -- --write\`; do not edit. Each tool comes from Debian or npm and opens the files of a site that was
just built.

${table}`;
}
