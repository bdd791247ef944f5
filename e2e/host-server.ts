import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const SITE = "dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** What a host answers with beside the built site. */
export interface Host {
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages of its own, by path such as `/article`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What lies beside them; the built site where there is none. */
  readonly folder?: string;
}

export interface RunningHost {
  /** Such as `http://127.0.0.1:40123`; another host is another origin. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A server of the built site that sends these headers, on a port of its own. */
export async function serveHost({ headers = {}, pages = {}, folder = SITE }: Host): Promise<RunningHost> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://host");
    const answer = await bodyOf(pathname, pages, folder);
    if (answer === null) response.writeHead(404, headers).end();
    else response.writeHead(200, { "content-type": answer.type, ...headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(pathname: string, pages: Readonly<Record<string, string>>, folder: string) {
  const page = pages[pathname];
  if (page !== undefined) return { body: page, type: TYPES[".html"] ?? "" };
  const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const body = await readFile(join(folder, path)).catch(() => null);
  return body && { body, type: TYPES[extname(path)] ?? "application/octet-stream" };
}
