import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentFields } from "../compile/document.ts";
import { schemasOf } from "../compile/schemas.ts";
import type { Language } from "../model/names.ts";

/** The generated files by path: the JSON Schemas and the description of the data files, for a map in these languages. */
export function generatedFiles(languages: readonly Language[]): ReadonlyMap<string, string> {
  const schemas = [...schemasOf(languages)].map(([name, schema]): [string, string] => [
    join("schema", name),
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return new Map([...schemas, [join("docs", "data.md"), documentFields(languages)]]);
}

/** The paths whose file is missing below the root or has another text, in the order given. */
export function drifted(files: ReadonlyMap<string, string>, root: string): string[] {
  return [...files].filter(([path, text]) => textOf(join(root, path)) !== text).map(([path]) => path);
}

/** Writes the files below the root. */
export function writeFiles(files: ReadonlyMap<string, string>, root: string): void {
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
