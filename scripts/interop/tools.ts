import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CLONE } from "../../src/site/clone.ts";
import { run } from "../command.ts";
import { installFromDebian } from "../programs.ts";

/** Milliseconds. */
const DOWNLOAD = 360_000;

/** Programs of Debian that open the files, and the packages that bring them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "/usr/bin/ogrinfo": "gdal-bin",
  "/usr/bin/spatialite": "spatialite-bin",
  "/usr/bin/xmllint": "libxml2-utils",
  "/usr/lib/python3/dist-packages/feedparser": "python3-feedparser",
};

/** Installs on Debian what is missing of the programs; the paths of those that still are. */
export async function findPrograms(): Promise<string[]> {
  const missing = () => Object.keys(PROGRAMS).filter((path) => !existsSync(path));
  const packages = missing().map((path) => PROGRAMS[path] ?? "");
  if (packages.length > 0) await installFromDebian(...packages);
  return missing();
}

/**
 * The path of OGC's schema of KML 2.2, from a package of Debian that brings it among its own and is unpacked, not installed;
 * null where it cannot be had.
 */
export async function findKmlSchema(): Promise<string | null> {
  const folder = join(CLONE.cache, "kml-schema");
  const schema = join(folder, "usr/share/pytrainer/schemas/ogckml22.xsd");
  if (existsSync(schema)) return schema;
  mkdirSync(folder, { recursive: true });
  await run("sh", ["-c", `cd '${folder}' && apt-get download pytrainer`], { timeout: DOWNLOAD });
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".deb"));
  if (archive) await run("dpkg", ["-x", join(folder, archive), folder]);
  return existsSync(schema) ? schema : null;
}
