import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A static site as a plain host serves it: text compressed with gzip, what is compressed already as it is. */
export interface Server {
  readonly address: string;
  /** Bytes of the bodies sent since the last call of `forget`, by path. */
  readonly sent: ReadonlyMap<string, number>;
  /** Requests answered since then. */
  readonly requests: () => number;
  readonly forget: () => void;
  readonly close: () => void;
}

/** Serves a folder, read once, on a free port of this machine. */
export async function serve(folder: string): Promise<Server> {
  const files = readSite(folder);
  const sent = new Map<string, number>();
  let requests = 0;
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    requests++;
    sent.set(path, (sent.get(path) ?? 0) + file.body.length);
    response.writeHead(200, { ...file.headers, "access-control-allow-origin": "*" }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    sent,
    requests: () => requests,
    forget: () => {
      sent.clear();
      requests = 0;
    },
    close: () => server.close(),
  };
}

/** The files of a folder by path, such as `/data/map.json`. */
function readSite(folder: string): Map<string, { body: Buffer; headers: Record<string, string> }> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile());
  return new Map(
    files.map((path) => {
      const name = `/${relative(folder, path).split(sep).join("/")}`;
      const type = TYPES[extname(path)];
      const body = readFileSync(path);
      if (!type) return [name, { body, headers: { "content-type": "application/octet-stream" } }];
      return [name, { body: gzipSync(body), headers: { "content-type": type, "content-encoding": "gzip" } }];
    }),
  );
}
