import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const TEXT_FILE = /\.(ya?ml|md|geojson|json)$/;

/**
 * The text files of a data folder by their path relative to it, with `/` between the parts, in alphabetical order.
 * Hidden files and other kinds of files are left out; throws where the folder cannot be read.
 */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => TEXT_FILE.test(path) && !path.split(sep).some((part) => part.startsWith(".")))
    .sort();
  return new Map(paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "utf8")]));
}
