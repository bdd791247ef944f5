import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { migrate } from "../compile/migrate.ts";
import { projectApp } from "./app/project-app.ts";
import { compileFolder } from "./compile-folder.ts";
import { ROOT } from "./folders.ts";
import { outputFolder } from "./output/output-folder.ts";
import { replaceFolder } from "./output/replace-folder.ts";
import { readFolder } from "./read-folder.ts";
import { report } from "./report.ts";
import { writeSite } from "./write-site.ts";

const USAGE = `usage: COMMAND [--data DIR] [--out DIR] [--port N] [--bounds W,S,E,N]
  check      prints every issue of the data folder
  basemap    makes a background map of public data for the bounds, or those of the map, where the folder has none
  migrate    rewrites what the data folder calls otherwise by now, comments and layout kept
  build      puts the site in the place of the output folder, which must be absent, empty or an earlier build;
             with --keep DIR it publishes the chunks of a build before, too
  bundle     makes the app, which is the same for all data; the other commands do so where its sources changed
  start      builds, then serves the output folder
  dev        serves the site and makes it again when a file changes
  generate   writes schema/, docs/data.md and what documents the element; with --check only tells which differ`;

const OPTIONS = {
  data: { type: "string", default: "data" },
  out: { type: "string", default: "dist" },
  port: { type: "string", default: "5173" },
  keep: { type: "string" },
  bounds: { type: "string" },
  check: { type: "boolean", default: false },
} as const;

interface Options {
  readonly data: string;
  readonly out: string;
  readonly port: number;
  /** The folder of a build before, whose chunks the new one keeps. */
  readonly keep?: string | undefined;
  readonly bounds?: string | undefined;
  readonly check: boolean;
}

/** Runs a command and returns its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const options: Options = { ...values, port: Number(values.port) };
  switch (positionals.join(" ")) {
    case "check":
      return check(options);
    case "basemap":
      return basemap(options);
    case "migrate":
      return migrateFolder(options);
    case "build":
      return build(options);
    case "bundle":
      return bundle();
    case "start":
      return (await build(options)) || start(options);
    case "dev":
      return develop(options);
    case "generate":
      return generate(options);
    default:
      console.error(USAGE);
      return 2;
  }
}

function check({ data }: Options): number {
  const { dataset, issues } = compileFolder(data);
  console.log(report(issues, data));
  return dataset ? 0 : 1;
}

async function basemap({ data, bounds }: Options): Promise<number> {
  const { writeBasemap } = await import("./basemap/write-basemap.ts");
  const cache = join(ROOT, "node_modules", ".cache", "conflict-map", "basemap");
  for (const path of writeBasemap({ data, bounds: bounds ?? null, cache })) console.log(`${path}: written`);
  return 0;
}

function migrateFolder({ data }: Options): number {
  const migrated = migrate(readFolder(data));
  for (const [path, text] of migrated) {
    writeFileSync(join(data, path), text);
    console.log(`${data}/${path}: migrated`);
  }
  if (migrated.size === 0) console.log(`${data}: nothing to migrate`);
  return 0;
}

async function build({ data, out, keep }: Options): Promise<number> {
  const target = () => outputFolder({ out, data, repository: ROOT });
  const write = (fresh: string) => writeSite(fresh, { data, app: projectApp, keep });
  await replaceFolder(target(), { check: target, write });
  console.log(`${out}: built`);
  return 0;
}

async function bundle(): Promise<number> {
  console.log(`${await projectApp()}: bundled`);
  return 0;
}

// The servers and the generator bring compilers along that no other command needs.

async function start({ out, port }: Options): Promise<number> {
  const { serveSite } = await import("./serve.ts");
  return announce(await serveSite(out, port));
}

async function develop({ data, port }: Options): Promise<number> {
  const { serveLive } = await import("./serve.ts");
  return announce(await serveLive(data, port));
}

function announce(address: string): number {
  console.log(address);
  return 0;
}

async function generate({ data, check }: Options): Promise<number> {
  const { drifted, generatedFiles, writeFiles } = await import("./generate.ts");
  const files = generatedFiles(languagesOf(data), ROOT);
  const stale = drifted(files, ROOT);
  if (!check) writeFiles(files, ROOT);
  const verdict = check ? "differs from what `npm run generate` writes" : "written";
  for (const path of stale) console.log(`${path}: ${verdict}`);
  return check && stale.length > 0 ? 1 : 0;
}

/** Read on their own, so that a slip elsewhere in the data does not keep the schemas that would explain it from being made. */
function languagesOf(data: string): string[] {
  const languages: unknown = parse(readFolder(data).get("map.yaml") ?? "")?.languages;
  if (Array.isArray(languages) && languages.length > 0) return languages.map(String);
  throw new Error(`${data}/map.yaml: expected languages: a list of language tags`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
