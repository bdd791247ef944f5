import type { Plugin, ViteDevServer } from "vite";
import type { Issue } from "../../compile/issue.ts";
import { CLASSIC_SCRIPTS } from "../app/scripts.ts";
import { compileFolder } from "../compile-folder.ts";
import { MAP_PAGES, type PublishedSite, publishedSite } from "../published-site.ts";
import { reportOf } from "../report.ts";
import { answer, OVERLAY } from "./answer.ts";
import { watchFolder } from "./watch-folder.ts";

const CLASSIC = Object.values(CLASSIC_SCRIPTS);

/**
 * The Vite plugin that serves every file that a build has, from memory, and makes them again when the data folder changes.
 * The page reloads when the data compiles; when it does not, it keeps the old map and shows the issues.
 */
export function devSite(folder: string): Plugin {
  let issues: readonly Issue[] = [];
  /** Of the last time that the data had no errors; null as long as it always had some. */
  let site: PublishedSite | null = null;

  /** Whether the site is another one now; throws where the folder cannot be read. */
  const update = (): boolean => {
    const compiled = compileFolder(folder);
    const isSound = compiled.dataset !== null;
    if (isSound) site = publishedSite(compiled.dataset, compiled.basemap, compiled.sources);
    issues = compiled.issues;
    console.log(reportOf(compiled, folder));
    return isSound;
  };

  const updateIn = ({ ws }: ViteDevServer) => {
    if (update()) ws.send({ type: "full-reload" });
    else ws.send("conflict-map:issues", issues);
  };

  return {
    name: "conflict-map:dev-site",
    apply: "serve",
    configureServer(server) {
      update();
      watchFolder(folder, server, () => updateIn(server));
      server.ws.on("conflict-map:ask", (_, client) => client.send("conflict-map:issues", issues));
      server.middlewares.use((request, response, next) => {
        answer(request, response, site).then((isAnswered) => isAnswered || next(), next);
      });
    },
    transform(code, id) {
      // The compiler of TypeScript leaves a sign of a module in a classic script.
      return CLASSIC.some((source) => id.endsWith(`/${source}`)) ? code.replace(/^export \{\};$/m, "") : null;
    },
    transformIndexHtml(html, { path }) {
      const name = MAP_PAGES.find((each) => path === `/${each}`);
      return {
        html: name && site ? site.page(name, html) : html,
        tags: [{ tag: "script", attrs: { type: "module", src: OVERLAY }, injectTo: "head" }],
      };
    },
  };
}
