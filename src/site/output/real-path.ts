import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { errorCode } from "./error-code.ts";

const MISSING = ["ENOENT", "ENOTDIR"];

/** The absolute path that a path leads to through every symbolic link, also where its last parts are not there yet. */
export function realPath(path: string): string {
  const full = resolve(path);
  try {
    // The native one also spells letters as the disk does, where it takes `Data` for `data`.
    return realpathSync.native(full);
  } catch (error) {
    if (!MISSING.includes(errorCode(error)) || dirname(full) === full) throw error;
  }
  const parent = realPath(dirname(full));
  return isLink(full) ? realPath(resolve(parent, readlinkSync(full))) : join(parent, basename(full));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    if (!MISSING.includes(errorCode(error))) throw error;
    return false;
  }
}
