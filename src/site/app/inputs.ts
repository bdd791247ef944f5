import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** The files and folders that the app is bundled from, relative to the project; packages by the lock file. */
const INPUTS = [
  ...["index.html", "embed.html", "public", "vite.config.ts", "tsconfig.json", "package-lock.json", "src/site/app"],
  ...["model", "text", "history", "language", "map", "view", "elements", "hosting"].map((folder) => `src/${folder}`),
];

/** Paths of the files that the app is bundled from, relative to the project, with `/` between the parts, in order. */
export function inputFiles(root: string): string[] {
  return INPUTS.flatMap((input) => filesIn(root, input))
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
export function inputDigest(root: string): string {
  const hash = createHash("sha256");
  for (const path of inputFiles(root)) {
    const text = readFileSync(join(root, path));
    hash.update(`${path}\n${text.length}\n`).update(text);
  }
  return hash.digest("hex").slice(0, 16);
}
