import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CHUNKS = "assets";

/**
 * The chunks of the build in a folder, by path relative to the site. A new build that publishes those that it lacks serves an
 * entry that a browser or a proxy still remembers. Throws where the folder holds no build.
 */
export function chunksIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = entriesOf(join(folder, CHUNKS)).filter((entry) => entry.isFile());
  return new Map(files.map(({ name }) => [`${CHUNKS}/${name}`, readFileSync(join(folder, CHUNKS, name))]));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new Error(`--keep: expected a build before, found no folder ${folder}`, { cause });
  }
}
