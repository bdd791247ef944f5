import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WarForm, WarSize } from "../../test/war/build-war.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Size extends WarSize {
  readonly form: WarForm;
}

/** Invented wars; past some hundred claims `import` writes a table, so that only a small map has all of them in YAML. */
const SIZES: readonly Size[] = [
  { days: 365, places: 1_000, claims: 10_000, form: "yaml" },
  { days: 365, places: 1_000, claims: 10_000, form: "table" },
  { days: 1_000, places: 5_000, claims: 50_000, form: "table" },
  { days: 1_000, places: 33_000, claims: 200_000, form: "table" },
];

/** What compiling a folder took. */
interface Cost {
  readonly claims: number;
  readonly places: number;
  readonly articles: number;
  /** Of the processor, by all threads of the process, after the program was loaded. */
  readonly milliseconds: number;
  /** Of memory, at most. */
  readonly megabytes: number;
}

/**
 * What compiling costs a claim at each size, and by how much more at the largest than at the smallest, as Markdown; first the
 * sample, most of whose time goes to what every map has.
 */
export function measureCompile(temporary: string): string {
  const sample = compileOnce(join(ROOT, "data"));
  const wars = SIZES.map((size) => ({ form: size.form, cost: compileOnce(inventWar(size, temporary)) }));
  const rows = wars.map(({ form, cost }) => rowOf(form === "yaml" ? "YAML" : "one table", cost));
  const [smallest = Number.NaN, ...larger] = wars
    .filter(({ form }) => form === "table")
    .map(({ cost }) => ofClaim(cost));
  const table = [COLUMNS, COLUMNS.map(() => "---"), rowOf("YAML, the sample", sample), ...rows];
  const ratio = ((larger.at(-1) ?? Number.NaN) / smallest).toFixed(2);
  return `${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\nA claim of the largest table costs ${ratio} of what one of the smallest does (linear: at most 1).`;
}

const COLUMNS = ["claims in", "claims", "places", "articles", "processor, s", "ms a claim", "memory, GB"];

function rowOf(form: string, cost: Cost): string[] {
  const counts = [cost.claims, cost.places, cost.articles].map((count) => count.toLocaleString("en"));
  const seconds = (cost.milliseconds / 1000).toFixed(1);
  return [form, ...counts, seconds, ofClaim(cost).toFixed(2), (cost.megabytes / 1024).toFixed(1)];
}

const ofClaim = ({ milliseconds, claims }: Cost) => milliseconds / claims;

function inventWar({ days, places, claims, form }: Size, temporary: string): string {
  const folder = join(temporary, `war-${claims}-${form}`);
  const size = ["--days", days, "--places", places, "--claims", claims].map(String);
  node(join(ROOT, "scripts/run.mjs"), "war", "--out", folder, ...size, ...(form === "table" ? ["--table"] : []));
  return folder;
}

const compileOnce = (folder: string): Cost =>
  JSON.parse(node("--import", "tsx", join(ROOT, "bench/compile/compile-folder.ts"), folder));

function node(...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit code ${status}`);
  return stdout;
}
