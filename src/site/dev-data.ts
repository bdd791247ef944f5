import type { ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, ViteDevServer } from "vite";
import { compileFolder } from "./compile-folder.ts";
import type { PublishedFiles } from "./publish.ts";
import { report } from "./report.ts";

const OVERLAY = fileURLToPath(new URL("./overlay.ts", import.meta.url));

const SETTLING_MILLISECONDS = 50;

/**
 * Serves `/data/…` from memory and compiles again when a file of the folder changes.
 * The page reloads when the data compiles; when it does not, it keeps the old map and shows the issues.
 */
export function devData(folder: string): Plugin {
  return {
    name: "conflict-map:dev-data",
    apply: "serve",
    configureServer: (server) => serveFolder(server, folder),
    transformIndexHtml: () => [{ tag: "script", attrs: { type: "module", src: `/@fs/${OVERLAY}` }, injectTo: "head" }],
  };
}

function serveFolder(server: ViteDevServer, folder: string): void {
  let { files, issues } = compileFolder(folder);
  console.log(report(issues, folder));

  const recompile = () => {
    const compiled = compileFolder(folder);
    issues = compiled.issues;
    files = compiled.files ?? files;
    console.log(report(issues, folder));
    if (compiled.files) server.ws.send({ type: "full-reload" });
    else server.ws.send("conflict-map:issues", issues);
  };

  // An editor's save is several events, and a checkout many.
  let settling: ReturnType<typeof setTimeout> | undefined;
  const root = resolve(folder) + sep;
  server.watcher.add(root);
  server.watcher.on("all", (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(settling);
    settling = setTimeout(recompile, SETTLING_MILLISECONDS);
  });

  server.ws.on("conflict-map:ask", (_, client) => client.send("conflict-map:issues", issues));
  server.middlewares.use("/data", ({ url }, response) => respond(response, files, `data${url?.split("?")[0]}`));
}

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

function respond(response: ServerResponse, files: PublishedFiles | null, path: string): void {
  const text = files?.get(path);
  if (text === undefined) {
    response.writeHead(files ? 404 : 503).end(files ? `no file ${path}` : "the data has errors");
    return;
  }
  const type = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(text);
}
