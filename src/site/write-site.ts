import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../model/dataset.ts";
import { chunksIn } from "./chunks.ts";
import { compileFolder } from "./compile-folder.ts";
import { demoFolder } from "./demo-folder.ts";
import type { Installation } from "./installation.ts";
import { markBuild } from "./output/build-marker.ts";
import { webLinkOf } from "./publish/site-address.ts";
import { MAP_PAGES, publishedSite } from "./published-site.ts";
import { reportOf } from "./report.ts";
import { writeVersionedEntries } from "./versioned-entries.ts";
import { outputFile, writeFiles } from "./write-files.ts";

/** What a site is made from. */
export interface Ingredients {
  /** The data folder. */
  readonly data: string;
  /** Its app is asked for once the data has no errors. */
  readonly installation: Installation;
  /** The folder of a build before, whose chunks the new one keeps. */
  readonly keep?: string | undefined;
  /** Where the site will be, if not where the data says. */
  readonly url?: string | undefined;
}

const NO_ADDRESS =
  "map.yaml has no url, and no --url is given: pages are published without og:image, canonical addresses and oEmbed, which need the site's absolute address";

/** Writes a whole site into an empty folder, and every issue of the data to the console; throws where one is an error. */
export async function writeSite(folder: string, { data, installation, keep, url }: Ingredients): Promise<void> {
  const kept = keep === undefined ? [] : chunksIn(keep);
  const compiled = compileFolder(data);
  console.log(reportOf(compiled, data));
  if (compiled.dataset === null) throw new Error("nothing is published: the data has errors");
  const dataset = publishedAt(compiled.dataset, url);
  if (dataset.map.url === null) console.warn(NO_ADDRESS);
  const site = publishedSite(dataset, compiled.basemap, compiled.sources);
  cpSync(await installation.app(), folder, { recursive: true });
  writeVersionedEntries(folder, installation.version, dataset.map.url);
  const demo = demoFolder(data, installation);
  if (demo !== null) cpSync(demo, join(folder, "demo"), { recursive: true });
  await writeFiles(site.files(), folder, join(installation.cache, "posters"));
  for (const [path, content] of kept) if (!existsSync(join(folder, path))) outputFile(join(folder, path), content);
  for (const name of MAP_PAGES) {
    const path = join(folder, name);
    outputFile(path, site.page(name, readFileSync(path, "utf8")));
  }
  markBuild(folder);
}

/** The data of a site at an address; throws where that is none. */
function publishedAt(dataset: Dataset, url: string | undefined): Dataset {
  if (url === undefined) return dataset;
  if (webLinkOf(url) === null)
    throw new Error(`--url: expected an address such as https://example.org/map/, found ${url}`);
  return { ...dataset, map: { ...dataset.map, url } };
}
