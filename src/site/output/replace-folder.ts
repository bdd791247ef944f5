import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { explainDiskFull } from "./disk-full.ts";
import { errorCode } from "./error-code.ts";
import { clearLeftovers } from "./leftovers.ts";
import { newSibling, removeSibling } from "./sibling.ts";
import { swap } from "./swap.ts";

/** How a folder is replaced. */
interface Replacement {
  /** Throws where the folder may not be replaced, or not any more; asked when all is written and nothing is renamed. */
  readonly check: () => void;
  /** Fills a new, empty folder. */
  readonly write: (fresh: string) => Promise<void>;
}

/**
 * Resolves when what was written stands in the place of a folder and of all that it held; rejects where anything failed.
 * What fails or is killed leaves the old folder whole: it is renamed only when the new one is complete. Of several at the same
 * time, the last one to end stays.
 */
export async function replaceFolder(folder: string, { check, write }: Replacement): Promise<void> {
  const fresh = makeFresh(folder);
  try {
    clearLeftovers(folder);
    await write(fresh);
    swap(fresh, folder, check);
  } catch (error) {
    removeSibling(fresh);
    throw explainDiskFull(error, folder);
  }
}

function makeFresh(folder: string): string {
  const fresh = newSibling(folder, "building");
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(fresh);
  } catch (cause) {
    const code = errorCode(cause);
    throw new Error(`${folder}: the site is built in a folder beside it, and none can be made there (${code})`, {
      cause,
    });
  }
  return fresh;
}
