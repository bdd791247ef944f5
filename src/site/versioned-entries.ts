import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The scripts that pages of others name. */
const ENTRIES = ["conflict-map", "conflict-map-class", "conflict-map-host"] as const;

/** Whether a file of a site is an entry under the version of a program. */
export const isVersioned = (name: string): boolean => /^conflict-map[a-z-]*@.+\.js$/.test(name);

/**
 * Writes beside each entry of the site in a folder the same under the program's version, such as `conflict-map@1.2.0.js`, and
 * `integrity.json`: an import map that has the digest of every script by its address, absolute where that of the site is known.
 */
export function writeVersionedEntries(folder: string, version: string, url: string | null): void {
  for (const name of ENTRIES) cpSync(join(folder, `${name}.js`), join(folder, `${name}@${version}.js`));
  const scripts = [...scriptsIn(folder, ""), ...scriptsIn(folder, "assets/")].sort();
  const base = url === null ? "./" : url.replace(/\/*$/, "/");
  const integrity = scripts.map((path) => [`${base}${path}`, digestOf(join(folder, path))]);
  writeFileSync(
    join(folder, "integrity.json"),
    `${JSON.stringify({ integrity: Object.fromEntries(integrity) }, null, 2)}\n`,
  );
}

const scriptsIn = (folder: string, below: string): string[] =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `${below}${name}`);

const digestOf = (path: string): string => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
