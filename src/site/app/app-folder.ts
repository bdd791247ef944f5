import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { explainDiskFull } from "../output/disk-full.ts";
import { moved, newSibling, removeSibling } from "../output/sibling.ts";
import { type BundleName, inputDigest } from "./inputs.ts";

/** Bundles that stay: of a branch and the one before it, and whatever another process is about to make or to copy. */
const KEPT = 4;

/** Folders: of the project, and the one that holds its bundles of a name. */
export interface Project {
  readonly root: string;
  readonly cache: string;
  /** By default that of the app. */
  readonly name?: BundleName;
}

/**
 * The folder of a bundle, below `cache`, which is called by the digest of what it is made from, so it never changes;
 * `bundle` fills an empty folder where there is none yet. Whoever finds one finds it complete.
 */
export async function appFolder(project: Project, bundle: (folder: string) => Promise<void>): Promise<string> {
  const { root, cache, name } = project;
  const digest = inputDigest(root, name);
  const folder = join(cache, digest);
  if (existsSync(folder)) return folder;
  const fresh = newSibling(folder, "building");
  mkdirSync(fresh, { recursive: true });
  try {
    await bundle(fresh);
    // Somebody went on writing meanwhile, and the bundle may have half of it.
    if (inputDigest(root, name) !== digest) return await appFolder(project, bundle);
    place(fresh, folder);
  } catch (error) {
    throw explainDiskFull(error, cache);
  } finally {
    removeSibling(fresh);
  }
  prune(cache);
  return folder;
}

/** Of several bundles of the same sources the first one stays: somebody may be copying it. */
function place(fresh: string, folder: string): void {
  try {
    moved(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function prune(cache: string): void {
  const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((one, other) => changedAt(other) - changedAt(one));
  for (const path of newestFirst.slice(KEPT)) removeSibling(path);
}
