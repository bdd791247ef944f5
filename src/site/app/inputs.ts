import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What every bundle is made by; packages by the lock file. */
const TOOLS = ["tsconfig.json", "package-lock.json", "src/site/app"];

const sources = (...folders: readonly string[]) => folders.map((folder) => `src/${folder}`);

/** The files and folders that a bundle is made from, relative to the project. */
const INPUTS = {
  app: [
    ...["index.html", "embed.html", "public", "vite.config.ts", ...TOOLS],
    ...sources("model", "text", "history", "language", "map", "view", "elements", "hosting"),
  ],
  desk: [
    ...TOOLS,
    ...sources("model", "text", "history", "language", "suggest", "desk", "map", "view", "elements", "desk-page"),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BundleName = keyof typeof INPUTS;

/** Paths of the files that a bundle is made from, relative to the project, with `/` between the parts, in order. */
export function inputFiles(root: string, bundle: BundleName = "app"): string[] {
  return INPUTS[bundle]
    .flatMap((input) => filesIn(root, input))
    .filter((path) => !path.endsWith(".test.ts"))
    .sort();
}

function filesIn(root: string, input: string): string[] {
  if (!statSync(join(root, input)).isDirectory()) return [input];
  return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).split(sep).join("/"));
}

/** A digest that changes when one of these files does, is added, renamed or removed. */
export function inputDigest(root: string, bundle: BundleName = "app"): string {
  const hash = createHash("sha256");
  for (const path of inputFiles(root, bundle)) {
    const text = readFileSync(join(root, path));
    hash.update(`${path}\n${text.length}\n`).update(text);
  }
  return hash.digest("hex").slice(0, 16);
}
