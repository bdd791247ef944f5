import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file by which a build knows the folder of an earlier one. */
export const BUILD_MARKER = ".conflict-map-build";

const TEXT = "A build of the conflict map wrote this folder, and the next one replaces it with all that is in it.\n";

/** Marks a folder as a build, so that the next one may replace it. */
export function markBuild(folder: string): void {
  writeFileSync(join(folder, BUILD_MARKER), TEXT);
}
