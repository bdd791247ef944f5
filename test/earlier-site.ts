import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markBuild } from "../src/site/output/build-marker.ts";

/** A site that was built into the folder of that name before, with yesterday's map; its path is returned. */
export function writeEarlierSite(folder: string, name: string): string {
  const out = join(folder, name);
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "yesterday's map");
  markBuild(out);
  return out;
}
