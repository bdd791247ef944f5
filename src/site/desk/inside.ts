import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** A path that leads out of the data folder, or is none of a text file in it. */
export class OutsideError extends Error {}

const PART = /^[^.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*$/u;

/**
 * Where a file of the folder is, links followed; throws an `OutsideError` where its path, or a link on the way, leads out of the
 * folder. The file need not be there.
 */
export function placeInside(folder: string, path: string): string {
  const refuse = () =>
    new OutsideError(`${path}: expected a file of the data folder, found a path that leads elsewhere`);
  if (!path.split("/").every((part) => PART.test(part))) throw refuse();
  const root = realpathSync(folder);
  const target = join(root, path);
  const real = existsSync(target) ? realpathSync(target) : join(nearest(dirname(target)), basename(target));
  if (!real.startsWith(root + sep)) throw refuse();
  return real;
}

/** The real path of a folder that need not be there. */
function nearest(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(nearest(dirname(folder)), basename(folder));
}
