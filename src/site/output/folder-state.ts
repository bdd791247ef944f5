import { existsSync, lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { BUILD_MARKER } from "./build-marker.ts";
import { errorCode } from "./error-code.ts";

/** A `git` folder holds a history beside whatever else; an `unmarked-build` looks like a build, but nothing says so. */
export type FolderState = "absent" | "below-file" | "empty" | "build" | "unmarked-build" | "git" | "other" | "file";

const FILES_OF_A_BUILD = ["index.html", "conflict-map.js", join("data", "map.json")];

/** What stands at a path that leads through no link. */
export function folderState(folder: string): FolderState {
  const stats = statsOf(folder);
  if (stats === "below-file") return stats;
  if (!stats) return "absent";
  if (!stats.isDirectory()) return "file";
  const names = readdirSync(folder);
  if (names.length === 0) return "empty";
  // Before the marker, which a commit of the site brings along.
  if (names.includes(".git")) return "git";
  if (names.includes(BUILD_MARKER)) return "build";
  return FILES_OF_A_BUILD.every((path) => existsSync(join(folder, path))) ? "unmarked-build" : "other";
}

function statsOf(folder: string): Stats | "below-file" | undefined {
  try {
    return lstatSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === "ENOTDIR") return "below-file";
    throw error;
  }
}
