import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SCHEMA_FOLDER } from "../generate.ts";

type Files = ReadonlyMap<string, string>;

/**
 * Writes the files, by paths relative to the data folder. Nothing stays where one of them cannot be written; only a file of
 * `before`, which was read already, is written over.
 */
export function writeDataFiles(data: string, files: Files, before: Files): void {
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(data, path)), { recursive: true });
      writeFileSync(join(data, path), text, { flag: before.has(path) ? "w" : "wx" });
      if (!before.has(path)) made.push(path);
    }
  } catch (error) {
    for (const path of made) rmSync(join(data, path));
    throw error;
  }
}

/** The way from claims to the schemas: a map of its own has them in its data folder, that of the repository beside it. */
export function wayToSchemas(data: string): string {
  const isBeside = !existsSync(join(data, SCHEMA_FOLDER)) && existsSync(join(data, "..", "schema"));
  return isBeside ? "../../schema" : `../${SCHEMA_FOLDER}`;
}
