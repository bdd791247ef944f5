import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WarForm, WarSize } from "../../test/war/build-war.ts";
import { median } from "../statistics.ts";

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

/** How often each is compiled. */
export const COMPILE_ROUNDS = 3;

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

/** What compiling costs a claim at each size, and by how much more at the largest than at the smallest, as Markdown. */
export function measureCompile(temporary: string): string {
  const measured = SIZES.map((size) => ({ form: size.form, cost: costOf(size, temporary) }));
  const rows = measured.map(({ form, cost: { claims, places, articles, milliseconds, megabytes } }) => [
    ...[form === "yaml" ? "YAML" : "one table", count(claims), count(places), count(articles)],
    ...[(milliseconds / 1000).toFixed(1), (milliseconds / claims).toFixed(3), (megabytes / 1024).toFixed(1)],
  ]);
  const tables = measured.filter(({ form }) => form === "table").map(({ cost }) => cost.milliseconds / cost.claims);
  const [smallest = Number.NaN, largest = Number.NaN] = [tables[0], tables.at(-1)];
  const lines = [COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n\nA claim of the largest table costs ${(largest / smallest).toFixed(2)} of what one of the smallest does (linear: 1).`;
}

const COLUMNS = ["claims in", "claims", "places", "articles", "processor, s", "ms a claim", "memory, GB"];

const count = (number: number) => number.toLocaleString("en");

function costOf({ days, places, claims, form }: Size, temporary: string): Cost {
  const folder = join(temporary, `war-${claims}-${form}`);
  const size = ["--days", days, "--places", places, "--claims", claims].map(String);
  node(join(ROOT, "scripts/run.mjs"), "war", "--out", folder, ...size, ...(form === "table" ? ["--table"] : []));
  const compiling = ["--import", "tsx", join(ROOT, "bench/compile/compile-folder.ts"), folder];
  const costs = Array.from({ length: COMPILE_ROUNDS }, () => JSON.parse(node(...compiling)) as Cost);
  const [any] = costs;
  if (!any) throw new Error("a folder is compiled at least once");
  return {
    ...any,
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}

function node(...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit code ${status}`);
  return stdout;
}
