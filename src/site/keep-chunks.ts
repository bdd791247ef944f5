import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const CHUNKS = "assets";

/**
 * The Vite plugin that publishes the chunks of the build in `folder` too, where the new build has none of that name: an entry
 * that a browser or a proxy still remembers finds what it asks for. `folder` may be the output folder. Throws where it holds
 * no build.
 */
export function keepChunks(folder: string): Plugin {
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  return {
    name: "conflict-map:keep-chunks",
    apply: "build",
    // Where the folder holds no build, nothing is built in vain.
    buildStart() {
      before = chunksIn(folder);
    },
    generateBundle(_, bundle) {
      for (const [fileName, source] of before) {
        if (!(fileName in bundle)) this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

function chunksIn(folder: string): Map<string, Uint8Array> {
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
