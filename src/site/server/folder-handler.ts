import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../output/error-code.ts";
import type { Handler } from "./serve.ts";
import { type Find, siteHandler } from "./site-handler.ts";

const NOT_THERE = ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"];

/** Serves the files of a folder. */
export function folderHandler(folder: string): Handler {
  return siteHandler(fileIn(folder));
}

/** Finds the files of a folder. */
export function fileIn(folder: string): Find {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if (NOT_THERE.includes(errorCode(error))) return undefined;
      throw error;
    }
  };
}
