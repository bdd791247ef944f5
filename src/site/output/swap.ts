import { chmodSync, existsSync, renameSync, statSync } from "node:fs";
import { errorCode } from "./error-code.ts";
import { moved, newSibling, removeSibling } from "./sibling.ts";

/** Another build was faster; Windows has other codes for it. */
const TAKEN = ["ENOTEMPTY", "EEXIST"];

/**
 * Renames a complete folder to the place of another, and removes that one; where it throws, that one is in its place.
 * A kill between two renames leaves it whole beside its place. `check` throws where it may not be replaced.
 */
export function swap(fresh: string, folder: string, check: () => void): void {
  check();
  const before = moveAside(folder);
  try {
    if (before !== null) chmodSync(fresh, statSync(before).mode);
    renameSync(fresh, folder);
  } catch (error) {
    if (TAKEN.includes(errorCode(error)) || existsSync(folder)) swap(fresh, folder, check);
    else restore(before, folder, error);
  }
  if (before === null) return;
  // Half of it must never be put back, so it is removed under the name of what is not whole.
  renameSync(before, fresh);
  removeSibling(fresh);
}

/** The path that the folder has now; null where there is none. */
function moveAside(folder: string): string | null {
  const aside = newSibling(folder, "replaced");
  try {
    return moved(folder, aside) ? aside : null;
  } catch (cause) {
    throw new Error(
      `${folder}: the new site cannot take its place, because it cannot be renamed (${errorCode(cause)}); name a folder in it or beside it`,
      { cause },
    );
  }
}

function restore(before: string | null, folder: string, error: unknown): never {
  if (before !== null) renameSync(before, folder);
  throw error;
}
