import type { Issue } from "../../compile/issue.ts";
import type { Dataset } from "../../model/dataset.ts";
import { compileFolder } from "../compile-folder.ts";
import { embedPage } from "../map-page/embed-page.ts";
import { indexPage } from "../map-page/index-page.ts";
import { readBasemap } from "../publish/basemap.ts";
import { publish } from "../publish.ts";
import { publishSite } from "../publish-site.ts";
import type { SiteFile, SiteFiles } from "../site-file.ts";

/** The site of a data folder, kept in memory: of the last time that the data had no errors. */
export interface LiveSite {
  /** Every issue of the data as it is now. */
  readonly issues: readonly Issue[];
  /** Null as long as the data never was without errors. */
  readonly published: PublishedSite | null;
}

/** What a build of the same data would publish, but the app. */
export interface PublishedSite {
  /** The file at a path relative to the site; undefined where there is none. */
  readonly file: (path: string) => SiteFile | undefined;
  /** A page of the app by its name, such as `index.html`, with its slots filled; any other page as it is. */
  readonly page: (name: string, template: string) => string;
}

/** The site after a change of the folder; what was published before stays where the data has errors now. Throws where it cannot be read. */
export function updatedSite(folder: string, before: LiveSite): LiveSite {
  const { dataset, sources, issues } = compileFolder(folder);
  const published = dataset ? publishedSite(dataset, sources) : before.published;
  return { issues, published };
}

function publishedSite(dataset: Dataset, sources: ReadonlyMap<string, string>): PublishedSite {
  const basemap = readBasemap(dataset.basemap, sources);
  const data = publish(dataset, basemap);
  // An editor who looks at the map waits for no posters.
  let rest: SiteFiles | null = null;
  const file = (path: string) => {
    if (path.startsWith("data/")) return data.get(path);
    rest ??= publishSite(dataset, basemap, sources);
    return rest.get(path);
  };
  const page = (name: string, template: string) => {
    if (name === "index.html") return indexPage(template, dataset.map, null);
    return name === "embed.html" ? embedPage(template, dataset) : template;
  };
  return { file, page };
}
