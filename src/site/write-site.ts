import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chunksIn } from "./chunks.ts";
import { compileFolder } from "./compile-folder.ts";
import { CACHE } from "./folders.ts";
import { embedPage } from "./map-page/embed-page.ts";
import { indexPage } from "./map-page/index-page.ts";
import { markBuild } from "./output/build-marker.ts";
import { readBasemap } from "./publish/basemap.ts";
import { publish } from "./publish.ts";
import { publishSite } from "./publish-site.ts";
import { report } from "./report.ts";
import { contentOf, type SiteFiles } from "./site-file.ts";

/** What a site is made from. */
export interface Ingredients {
  /** The data folder. */
  readonly data: string;
  /** The folder of the bundled app, which is asked for once the data has no errors. */
  readonly app: () => Promise<string>;
  /** The folder of a build before, whose chunks the new one keeps. */
  readonly keep?: string | undefined;
}

const POSTERS = `${CACHE}posters`;

const NO_ADDRESS =
  "map.yaml has no url: pages are published without og:image and oEmbed, which need the site's absolute address";

/** Writes a whole site into an empty folder, and every issue of the data to the console; throws where one is an error. */
export async function writeSite(folder: string, { data, app, keep }: Ingredients): Promise<void> {
  const kept = keep === undefined ? [] : chunksIn(keep);
  const { dataset, sources, issues } = compileFolder(data);
  console.log(report(issues, data));
  if (dataset === null) throw new Error("nothing is published: the data has errors");
  if (dataset.map.url === null) console.warn(NO_ADDRESS);
  const publishAll = () => {
    const basemap = readBasemap(dataset.basemap, sources);
    return new Map([...publish(dataset, basemap), ...publishSite(dataset, basemap, sources)]);
  };
  const [bundled, published] = await Promise.all([app(), drawn(publishAll)]);
  cpSync(bundled, folder, { recursive: true });
  const template = (name: string) => readFileSync(join(folder, name), "utf8");
  const pages = [
    ["index.html", indexPage(template("index.html"), dataset.map, null)],
    ["embed.html", embedPage(template("embed.html"), dataset)],
  ] as const;
  for (const [path, content] of [...published, ...pages]) write(join(folder, path), content);
  for (const [path, content] of kept) if (!existsSync(join(folder, path))) write(join(folder, path), content);
  markBuild(folder);
}

/** All drawn before the first is written: whoever fails must not write on while what is half is removed. */
async function drawn(publish: () => SiteFiles): Promise<(readonly [path: string, content: string | Uint8Array])[]> {
  const contents = [...publish()].map(async ([path, file]) => [path, await contentOf(file, POSTERS)] as const);
  return Promise.all(contents);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
