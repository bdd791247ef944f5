import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Where Debian packages are unpacked; a second run finds them there. */
const CACHE = join(tmpdir(), "conflict-map-basemap");

/** Debian packages, with the version the committed data was made from. */
const VERSIONS = {
  "gmt-gshhg-full": "2.3.7-6",
  "qgis-common": "3.22.16+dfsg-1",
};

/**
 * Reads a file out of a Debian package, which is downloaded and unpacked, never installed.
 * @param {keyof typeof VERSIONS} name the package
 * @param {string} path inside the package
 * @returns {string} the path of the unpacked file
 */
export function debianFile(name, path) {
  const folder = join(CACHE, `${name}-${VERSIONS[name]}`);
  const file = join(folder, path);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  execFileSync("apt-get", ["download", `${name}=${VERSIONS[name]}`], { cwd: folder, stdio: "ignore" });
  const archive = readdirSync(folder).find((entry) => entry.endsWith(".deb"));
  execFileSync("dpkg-deb", ["-x", join(folder, archive), folder]);
  return file;
}

/**
 * Reads a file of an npm package, also one that the package does not export.
 * @param {string} name the package
 * @param {string} path inside the package
 */
export function npmFile(name, path) {
  const folder = require.resolve
    .paths(name)
    .map((root) => join(root, name))
    .find(existsSync);
  return readFileSync(join(folder, path), "utf8");
}

/**
 * @param {string} name the package
 * @param {string} path inside the package
 */
export const npmJson = (name, path) => JSON.parse(npmFile(name, path));
