import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RememberedBasemap } from "../../compile/sources/basemap.ts";
import { compileFolder } from "../compile-folder.ts";
import { demoFolder } from "../demo-folder.ts";
import type { Installation } from "../installation.ts";
import type { PublishedSite } from "../published-site.ts";
import { MAP_PAGES, publishedSite } from "../published-site.ts";
import { reportOf } from "../report.ts";
import { fileIn } from "../server/folder-handler.ts";
import type { Handler } from "../server/serve.ts";
import { type Find, type Refusal, siteHandler } from "../server/site-handler.ts";
import { contentOf } from "../site-file.ts";
import { type Notice, noticeOf, noticeOfError, SILENCE } from "./notice.ts";
import { OWN, refusalPage, watching } from "./pages.ts";
import { lookAtFiles, lookAtFolder, watch } from "./watch.ts";

const DEMO = "demo/";

const OVERLAY = new URL("./overlay.js", import.meta.url);

/** A site that is made again whenever its data changes. */
export interface DevSite {
  readonly handler: Handler;
  /** Ends the watching. */
  readonly stop: () => void;
}

/**
 * Serves every page that a build has, from memory. When the data does not compile, or anything is thrown, the old map stays
 * and the page says why. `tell` is called after each time that the data was looked at.
 */
export async function startDevSite(
  data: string,
  installation: Installation,
  tell: (version: string, hasFailed: boolean) => void = () => {},
): Promise<DevSite> {
  const { clone, cache } = installation;
  /** Of the last time that the data had no errors; null as long as it always had some. */
  let site: PublishedSite | null = null;
  const demo = demoFolder(data, installation);
  let app = await installation.app();
  let notice: Notice = SILENCE;
  const remembered: RememberedBasemap = new Map();
  /** Another one for every site, also of another process. */
  let version = versionNow();

  const update = () => {
    try {
      const compiled = compileFolder(data, new Date(), remembered);
      console.log(reportOf(compiled, data));
      if (compiled.dataset) {
        site = publishedSite(compiled.dataset, compiled.basemap, compiled.sources);
        version = versionNow();
      }
      notice = noticeOf(compiled.issues, data);
    } catch (error) {
      console.error(error);
      notice = noticeOfError(error, `Data: ${data} could not be read`);
    }
    tell(version, notice.hasFailed);
  };
  const updateApp = async () => {
    try {
      app = await installation.app();
      version = versionNow();
    } catch (error) {
      console.error(error);
      notice = noticeOfError(error, "The app could not be bundled");
    }
  };

  const find: Find = async (path) => {
    if (path.startsWith(OWN)) return ownFile(path.slice(OWN.length), { version, notice });
    const content = await contentAt(path);
    const isPage = content !== undefined && path.endsWith(".html");
    return isPage ? watching(content.toString(), version) : content;
  };
  const contentAt = async (path: string) => {
    const file = await fileIn(app)(path);
    const name = MAP_PAGES.find((each) => each === path);
    if (file && name && site) return site.page(name, file.toString());
    if (file) return file;
    const published = site?.file(path);
    if (published !== undefined) return contentOf(published, join(cache, "posters"));
    return demo !== null && path.startsWith(DEMO) ? fileIn(demo)(path.slice(DEMO.length)) : undefined;
  };
  const refuse = (path: string | null): Refusal => {
    const status = site ? 404 : 503;
    return { status, page: watching(refusalPage(status, path ?? "that address"), version) };
  };

  update();
  const stops = [
    watch(lookAtFolder(data), update),
    ...(clone ? [watch(() => lookAtFiles(clone.appSources()), updateApp)] : []),
  ];
  const stop = () => {
    for (const each of stops) each();
  };
  return { handler: siteHandler(find, refuse), stop };
}

/** No two are the same, also of two processes. */
const versionNow = () => performance.timeOrigin.toString(36) + performance.now().toString(36);

function ownFile(name: string, state: { readonly version: string; readonly notice: Notice }): string | undefined {
  if (name === "overlay.js") return readFileSync(OVERLAY, "utf8");
  return name === "state.json" ? JSON.stringify(state) : undefined;
}
