import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { TOKEN_HEADER } from "../../desk/contract/requests.ts";
import { startDevSite } from "../dev/dev-site.ts";
import { lookAtFolder, watch } from "../dev/watch.ts";
import type { Installation } from "../installation.ts";
import { contentType } from "../server/content-type.ts";
import { fileIn } from "../server/folder-handler.ts";
import type { Handler } from "../server/serve.ts";
import { sitePath } from "../server/site-path.ts";
import { startApi } from "./api.ts";
import { openDeskFolder, pathsBetween } from "./desk-folder.ts";
import { startListeners } from "./events.ts";
import { bodyOf, refuseStrangers, refuseToken } from "./guard.ts";
import { recover } from "./journal.ts";
import { whileLocked } from "./lock.ts";
import { Refused } from "./refusal.ts";

/** A desk that is served. */
export interface DeskSite {
  readonly handler: Handler;
  readonly stop: () => void;
}

const PREFIX = "/desk/";
const API = "/desk/api/";
const POSTED = ["read", "session", "save", "undo"];

/** For the server to listen, and for its address to be printed. */
const HEAD_START_MILLISECONDS = 20;

/** What stands in the page's head where the token goes. */
const SLOT = "<!--desk-->";

const POLICY = [
  ...["default-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:"],
  ...["worker-src 'self' blob:", "frame-ancestors 'self'", "base-uri 'none'", "form-action 'none'"],
].join("; ");

/** Serves the live map at / and the desk at /desk/, to pages of this machine's own address alone. */
export async function startDeskSite(data: string, installation: Installation): Promise<DeskSite> {
  for (const path of whileLocked(data, () => recover(data)).left) {
    console.log(`${path}: was changed after a save that was cut short; what was to be saved is in .desk/unsaved/`);
  }
  const token = randomBytes(24).toString("hex");
  const listeners = startListeners();
  const folder = openDeskFolder(data, installation.cache);
  const site = await startDevSite(data, installation, (version, hasFailed) =>
    listeners.tell({ event: "map", version, hasFailed }),
  );
  let told = folder.read().versions;
  const api = startApi(folder, installation.cache, (event) => {
    if ("versions" in event) told = event.versions;
    listeners.tell(event);
  });
  // Whoever opens the page would else wait for what every answer needs.
  const warming = setTimeout(() => folder.read().base().compiled, HEAD_START_MILLISECONDS);
  const stopWatching = watch(lookAtFolder(data), () => {
    const { versions } = folder.read();
    const paths = pathsBetween(told, versions);
    told = versions;
    if (paths.length > 0) listeners.tell({ event: "disk", paths, versions: { ...versions } });
  });

  const page = async (path: string) => {
    const pages = await installation.deskPage?.();
    const content = pages === undefined ? undefined : await fileIn(pages)(path);
    const isPage = path === "index.html" && content !== undefined;
    return isPage ? content.toString().replace(SLOT, `<meta name="desk-token" content="${token}">`) : content;
  };
  const servePage = async (path: string, response: ServerResponse) => {
    const content = await page(path);
    if (content === undefined) throw new Refused("not-found", `the desk has no ${path}`);
    const headers = {
      "content-security-policy": POLICY,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    };
    response
      .writeHead(200, { "content-type": contentType(path), "cache-control": "no-store", ...headers })
      .end(content);
  };
  const serveApi = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.slice(API.length);
    refuseToken(tokenOf(request, name, query), token);
    if (name === "events") return listeners.add(response);
    const isPost = POSTED.includes(name);
    refuseMethod(request, isPost ? "POST" : "GET");
    const answer = api({ name, query, body: isPost ? await bodyOf(request) : null }) as { error?: string };
    sendJson(response, answer.error === "conflict" ? 409 : 200, answer);
  };
  const serve: Handler = async (request, response) => {
    refuseStrangers(request);
    const { url = "/" } = request;
    if (url.startsWith(API)) return serveApi(request, response);
    if (url === "/desk") return void response.writeHead(301, { location: PREFIX }).end();
    const path = url.startsWith(PREFIX) ? sitePath(url.slice(PREFIX.length)) : null;
    if (url.startsWith(PREFIX)) {
      if (path === null) throw new Refused("path-refused", "expected a file of the desk");
      return servePage(path, response);
    }
    // Whatever is not published yet is for this server's own pages.
    response.setHeader("cross-origin-resource-policy", "same-origin");
    return site.handler(request, response);
  };
  const handler: Handler = async (request, response) => {
    try {
      await serve(request, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      sendJson(response, error.status, error.answer);
    }
  };
  const stop = () => {
    clearTimeout(warming);
    stopWatching();
    site.stop();
    listeners.close();
  };
  return { handler, stop };
}

/** Only what listens to events cannot send a header. */
function tokenOf({ headers }: IncomingMessage, name: string, query: URLSearchParams): string | null {
  const header = headers[TOKEN_HEADER];
  if (typeof header === "string") return header;
  return name === "events" ? query.get("token") : null;
}

function refuseMethod({ method }: IncomingMessage, expected: "GET" | "POST"): void {
  if (method !== expected) throw new Refused("method-refused", `expected ${expected}`);
}

function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  const headers = {
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  response.writeHead(status, headers).end(JSON.stringify(answer));
}
