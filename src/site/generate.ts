import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schemasOf } from "../compile/schemas.ts";
import type { Language } from "../model/names.ts";

/** Texts of generated files by path below the folder that they belong to. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Where a data folder has its own schemas. It is hidden, so that nobody takes them for data. */
export const SCHEMA_FOLDER = ".schema";

/** The JSON Schemas of the data files in a folder, for a map in these languages. */
export function schemaFiles(languages: readonly Language[], folder: string): GeneratedFiles {
  const schemas = [...schemasOf(languages)];
  return new Map(schemas.map(([name, schema]) => [join(folder, name), `${JSON.stringify(schema, null, 2)}\n`]));
}

/** The paths whose file is missing below the root or has another text, in the order given. */
export function drifted(files: GeneratedFiles, root: string): string[] {
  return [...files].filter(([path, text]) => textOf(join(root, path)) !== text).map(([path]) => path);
}

/** Writes the files below the root. */
export function writeGenerated(files: GeneratedFiles, root: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
