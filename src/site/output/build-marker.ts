import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file by which a build knows the folder of an earlier one. */
export const BUILD_MARKER = ".conflict-map-build";

const TEXT = "A build of the conflict map wrote this folder, and the next one replaces it with all that is in it.\n";

const LISTED = "It wrote here:";

/** Marks a folder as a build, so that the next one may replace it and tell what else is in it by then. */
export function markBuild(folder: string): void {
  const names = readdirSync(folder).sort();
  writeFileSync(join(folder, BUILD_MARKER), `${[TEXT.trimEnd(), LISTED, ...names].join("\n")}\n`);
}

/** The files and folders directly in a build that somebody put there after it; none where nothing tells. */
export function namesAdded(folder: string): string[] {
  const marker = join(folder, BUILD_MARKER);
  if (!existsSync(marker)) return [];
  const [, listed] = readFileSync(marker, "utf8").split(`${LISTED}\n`);
  if (listed === undefined) return [];
  const own = new Set([BUILD_MARKER, ...listed.split("\n")]);
  return readdirSync(folder)
    .filter((name) => !own.has(name))
    .sort();
}
