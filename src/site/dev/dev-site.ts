import type { Plugin, ViteDevServer } from "vite";
import { CLASSIC_SCRIPTS } from "../app/scripts.ts";
import { report } from "../report.ts";
import { answer, OVERLAY } from "./answer.ts";
import { type LiveSite, updatedSite } from "./live-site.ts";
import { watchFolder } from "./watch-folder.ts";

const CLASSIC = Object.values(CLASSIC_SCRIPTS);

/**
 * The Vite plugin that serves every file that a build has, from memory, and makes them again when the data folder changes.
 * The page reloads when the data compiles; when it does not, it keeps the old map and shows the issues.
 */
export function devSite(folder: string): Plugin {
  let site: LiveSite = { issues: [], published: null };

  const update = () => {
    site = updatedSite(folder, site);
    console.log(report(site.issues, folder));
  };

  const updateIn = ({ ws }: ViteDevServer) => {
    const { published } = site;
    update();
    if (site.published !== published) ws.send({ type: "full-reload" });
    else ws.send("conflict-map:issues", site.issues);
  };

  return {
    name: "conflict-map:dev-site",
    apply: "serve",
    configureServer(server) {
      update();
      watchFolder(folder, server, () => updateIn(server));
      server.ws.on("conflict-map:ask", (_, client) => client.send("conflict-map:issues", site.issues));
      server.middlewares.use((request, response, next) => {
        answer(request, response, site.published).then((isAnswered) => isAnswered || next(), next);
      });
    },
    // The compiler of TypeScript leaves a sign of a module in a classic script.
    transform: (code, id) =>
      CLASSIC.some((source) => id.endsWith(`/${source}`)) ? code.replace(/^export \{\};$/m, "") : null,
    transformIndexHtml: (html, { path }) => ({
      html: site.published?.page(path.slice(1), html) ?? html,
      tags: [{ tag: "script", attrs: { type: "module", src: OVERLAY }, injectTo: "head" }],
    }),
  };
}
