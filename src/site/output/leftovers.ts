import { existsSync } from "node:fs";
import { errorCode } from "./error-code.ts";
import { moved, newSibling, removeSibling, siblingsOf } from "./sibling.ts";

/** Removes what builds left beside a folder that were killed; a site that such a build had moved out of its place is put back. */
export function clearLeftovers(folder: string): void {
  for (const { path, kind, pid } of siblingsOf(folder)) {
    if (isRunning(pid)) continue;
    if (kind === "replaced" && !existsSync(folder)) moved(path, folder);
    else discard(path, folder);
  }
}

/** Another build may find the same leftover: whoever renames it removes it. */
function discard(path: string, folder: string): void {
  const mine = newSibling(folder, "building");
  if (moved(path, mine)) removeSibling(mine);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there, but takes no signal.
    return errorCode(error) === "EPERM";
  }
}
