import type { IncomingMessage, ServerResponse } from "node:http";
import { CLASSIC_SCRIPTS, MODULES, STANDALONE_SCRIPTS } from "../app/scripts.ts";
import { CACHE } from "../folders.ts";
import type { PublishedSite } from "../published-site.ts";
import { contentOf } from "../site-file.ts";
import { contentType } from "./content-type.ts";

/** The script that shows the issues of the data, as Vite serves it. */
export const OVERLAY = "/src/site/dev/overlay.ts";

/** What lies in these folders of the site is made from the data alone. */
const FROM_DATA = /^(data|d|posters|sources)\//;

const SOURCES = new Map(
  Object.entries({ ...CLASSIC_SCRIPTS, ...MODULES, ...STANDALONE_SCRIPTS }).map(([name, source]) => [
    `${name}.js`,
    source,
  ]),
);

/**
 * Answers a request for what is made from the data: 404 where there is no such file, 503 where there is no site yet.
 * False where the request is for something else; one for a published script then asks for its source, and one for a folder
 * for its page.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: PublishedSite | null,
): Promise<boolean> {
  const [, address = "", query = ""] = /^([^?]*)(.*)$/.exec(request.url ?? "/") ?? [];
  const path = sitePath(address);
  request.url = `/${SOURCES.get(path) ?? path}${query}`;
  if (!FROM_DATA.test(path)) return false;
  const file = site?.file(path);
  if (file === undefined) {
    response.writeHead(site ? 404 : 503).end(site ? `no file ${path}` : "the data has errors");
    return true;
  }
  const content = await contentOf(file, `${CACHE}posters`);
  response.writeHead(200, { "content-type": contentType(path), "cache-control": "no-store" });
  response.end(path.endsWith(".html") ? watching(String(content)) : content);
  return true;
}

/** The path relative to the site of the file that an address without a query asks for; of a folder it is the page. */
function sitePath(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}

/** The page with the script that also loads it again after a change. */
function watching(html: string): string {
  return html.replace("</head>", () => `<script type="module" src="${OVERLAY}"></script>\n</head>`);
}
