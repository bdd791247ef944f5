import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";

const SETTLING_MILLISECONDS = 50;

/** Calls `update` when something in the folder has changed; what it throws is shown in the page, and the server goes on. */
export function watchFolder(folder: string, server: ViteDevServer, update: () => void): void {
  const root = resolve(folder) + sep;
  // An editor's save is several events, and a checkout many.
  let settling: ReturnType<typeof setTimeout> | undefined;
  server.watcher.add(root);
  server.watcher.on("all", (_, path) => {
    if (!resolve(path).startsWith(root)) return;
    clearTimeout(settling);
    settling = setTimeout(() => attempt(update, server), SETTLING_MILLISECONDS);
  });
}

function attempt(update: () => void, { ws, config }: ViteDevServer): void {
  try {
    update();
  } catch (error) {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    config.logger.error(message);
    ws.send({ type: "error", err: { message, stack } });
  }
}
