import { join, resolve } from "node:path";
import { createServer, preview } from "vite";
import { devSite } from "./dev/dev-site.ts";
import { ROOT } from "./folders.ts";

const CONFIG = { root: ROOT, configFile: join(ROOT, "vite.config.ts"), appType: "mpa" } as const;

/** Serves a built site, at `port` or the next free one; its address. */
export async function serveSite(folder: string, port: number): Promise<string> {
  const server = await preview({ ...CONFIG, build: { outDir: resolve(folder) }, preview: { port } });
  return server.resolvedUrls?.local[0] ?? "";
}

/** Serves the site of a data folder as it is at any time, at `port` or the next free one; its address. */
export async function serveLive(data: string, port: number): Promise<string> {
  const server = await createServer({ ...CONFIG, plugins: [devSite(data)], server: { port } });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? "";
}
