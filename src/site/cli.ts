import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, createServer, type InlineConfig, mergeConfig, preview } from "vite";
import { parse } from "yaml";
import { compileFolder } from "./compile-folder.ts";
import { keepChunks } from "./keep-chunks.ts";
import { markBuild } from "./output/build-marker.ts";
import { outputFolder } from "./output/output-folder.ts";
import { replaceFolder } from "./output/replace-folder.ts";
import { conflictMap } from "./plugin.ts";
import { readFolder } from "./read-folder.ts";
import { report } from "./report.ts";

const USAGE = `usage: COMMAND [--data DIR] [--out DIR] [--port N]
  check      prints every issue of the data folder
  build      puts the site in the place of the output folder, which must be absent, empty or an earlier build;
             with --keep DIR it publishes the chunks of a build before, too
  start      builds, then serves the output folder
  dev        serves the map and compiles again when a file changes
  generate   writes schema/, docs/data.md and what documents the element; with --check only tells which differ`;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const OPTIONS = {
  data: { type: "string", default: "data" },
  out: { type: "string", default: "dist" },
  port: { type: "string", default: "5173" },
  keep: { type: "string" },
  check: { type: "boolean", default: false },
} as const;

interface Options {
  readonly data: string;
  readonly out: string;
  readonly port: number;
  /** The folder of a build before, whose chunks the new one keeps. */
  readonly keep?: string | undefined;
  readonly check: boolean;
}

/** Runs a command and returns its exit code. */
async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const options: Options = { ...values, port: Number(values.port) };
  switch (positionals.join(" ")) {
    case "check":
      return check(options);
    case "build":
      return buildSite(options);
    case "start":
      return (await buildSite(options)) || serveSite(options);
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
  const { files, issues } = compileFolder(data);
  console.log(report(issues, data));
  return files ? 0 : 1;
}

async function buildSite(options: Options): Promise<number> {
  const { data, out } = options;
  const target = () => outputFolder({ out, data, repository: ROOT });
  await replaceFolder(target(), { check: target, write: (fresh) => writeSite(fresh, options) });
  console.log(`${options.out}: built`);
  return 0;
}

async function writeSite(fresh: string, options: Options): Promise<void> {
  await build(settings({ ...options, out: fresh }, { logLevel: "warn", build: { emptyOutDir: false } }));
  markBuild(fresh);
}

async function serveSite(options: Options): Promise<number> {
  const { port } = options;
  const server = await preview(settings(options, { appType: "mpa", preview: { port } }));
  console.log(server.resolvedUrls?.local[0]);
  return 0;
}

async function develop(options: Options): Promise<number> {
  const server = await createServer(settings(options, { server: { port: options.port } }));
  await server.listen();
  console.log(server.resolvedUrls?.local[0]);
  return 0;
}

function settings({ data, out, keep }: Options, more: InlineConfig): InlineConfig {
  const own: InlineConfig = {
    root: ROOT,
    configFile: resolve(ROOT, "vite.config.ts"),
    plugins: [conflictMap({ data }), ...(keep === undefined ? [] : [keepChunks(keep)])],
    build: { outDir: resolve(out), emptyOutDir: true },
  };
  return mergeConfig(own, more);
}

async function generate({ data, check }: Options): Promise<number> {
  // It brings a compiler along that no other command needs.
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
