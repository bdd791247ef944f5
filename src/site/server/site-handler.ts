import type { ServerResponse } from "node:http";
import { contentType } from "./content-type.ts";
import type { Handler } from "./serve.ts";
import { sitePath } from "./site-path.ts";

/** What a file of the site holds, by its path; undefined where there is none. */
export type Find = (path: string) => Promise<string | Uint8Array | undefined>;

/** A page that says why there is no file. */
export interface Refusal {
  readonly status: 404 | 503;
  readonly page: string;
}

const NONE: Refusal = { status: 404, page: "<!doctype html><title>404</title><p>404: there is no such page.</p>" };

/** Answers as a web server of plain files does: a folder is its page, and what is not there is refused. */
export function siteHandler(find: Find, refuse: (path: string | null) => Refusal = () => NONE): Handler {
  return async ({ url = "/", method }, response) => {
    if (method !== "GET" && method !== "HEAD") return send(response, 405, "text/plain", "only GET and HEAD");
    const path = sitePath(url);
    const content = path === null ? undefined : await find(path);
    if (path !== null && content !== undefined) return send(response, 200, contentType(path), content);
    if (path !== null && (await isFolder(path, find))) return redirect(response, url);
    const { status, page } = refuse(path);
    send(response, status, contentType("page.html"), page);
  };
}

const isFolder = async (path: string, find: Find) => (await find(`${path}/index.html`)) !== undefined;

/** With the slash relative links of the page lead where they should. */
function redirect(response: ServerResponse, url: string): void {
  const [, path = "", query = ""] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  response.writeHead(301, { location: `/${path.replace(/^\/+/, "")}/${query}` }).end();
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    // A map in a frame without an origin of its own needs it, as docs/hosts.md tells of any server.
    "access-control-allow-origin": "*",
  });
  response.end(content);
}
