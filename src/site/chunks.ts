import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isVersioned } from "./versioned-entries.ts";

const CHUNKS = "assets";

/** What is fetched of a large map when it is looked at, also named after its content. */
const PARTS = "data/parts";

/**
 * The chunks of the build in a folder, and its entries under their version, by path relative to the site. A new build that publishes those that it lacks serves an
 * entry that a browser or a proxy still remembers. Throws where the folder holds no build.
 */
export function chunksIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const [chunks, parts] = [
    entriesOf(join(folder, CHUNKS)),
    existsSync(join(folder, PARTS)) ? entriesOf(join(folder, PARTS)) : [],
  ];
  const entries = entriesOf(folder).filter(({ name }) => isVersioned(name));
  const paths = [
    ...chunks.filter((entry) => entry.isFile()).map(({ name }) => `${CHUNKS}/${name}`),
    ...parts.map(({ name }) => `${PARTS}/${name}`),
    ...entries.map(({ name }) => name),
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new Error(`--keep: expected a build before, found no folder ${folder}`, { cause });
  }
}
