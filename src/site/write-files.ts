import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { showProgress } from "./progress.ts";
import { contentOf, type SiteFiles } from "./site-file.ts";

/** So many files wait for their pictures at most: two more than are drawn at the same time. */
const AT_ONCE = availableParallelism() + 2;

/**
 * Writes files below a folder, each as soon as it is made, so that few of them are in memory; pictures are drawn on all cores.
 * Where one fails, those that were begun are over before it rejects: whoever fails must not write on while what is half is
 * removed.
 */
export async function writeFiles(files: SiteFiles, folder: string, cache: string): Promise<void> {
  const progress = showProgress(files.size);
  const begun = new Set<Promise<void>>();
  try {
    for (const [path, file] of files) {
      const written = contentOf(file, cache).then((content) => {
        outputFile(join(folder, path), content);
        progress.count();
        begun.delete(written);
      });
      begun.add(written);
      // Its failure is told by whoever waits for it, which may be later.
      written.catch(() => {});
      if (begun.size >= AT_ONCE) await Promise.race(begun);
      // The terminal and the drawing of pictures have their turn between two files.
      if (typeof file === "string") await written;
    }
    await Promise.all(begun);
  } finally {
    await Promise.allSettled(begun);
    progress.end();
  }
}

/** Writes a file, with the folders that it is in. */
export function outputFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
