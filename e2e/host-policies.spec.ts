import { readFileSync, writeFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, expect, type Frame, type Page, test } from "@playwright/test";
import { buildSync } from "esbuild";
import { type Host, type RunningHost, serveHost } from "./host-server.ts";

/** What a reader is left with, best first. */
type Sight = "map" | "drawing" | "poster" | "text";

/** A way in which a host lets the map in, and what its reader gets of it. */
interface Policy {
  readonly host: string;
  /** What the host has to allow, or the server of the map to send. */
  readonly needs: string;
  readonly gets: Sight;
  /** Headers of the server of the map. */
  readonly site?: Readonly<Record<string, string>>;
  /** The path that is opened, on the server of the map. */
  readonly path?: string;
  /** A page of another origin, opened instead, which embeds the map of the site. */
  readonly article?: (site: string) => { readonly body: string; readonly headers?: Readonly<Record<string, string>> };
  readonly browser?: BrowserContextOptions;
  readonly graphics?: "none";
  readonly media?: "print";
  /** What the console says where the host forbids something on purpose; else it has to be silent. */
  readonly complaint?: RegExp;
}

const OPEN = { "access-control-allow-origin": "*" };

const CROSS_ORIGIN = { "cross-origin-resource-policy": "cross-origin" };

const EMBEDDER = { "cross-origin-embedder-policy": "require-corp" };

const policy = (text: string) => ({ "content-security-policy": text });

const OWN_PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'";

const forElement = (site: string) =>
  `default-src 'none'; script-src ${site}; worker-src blob: ${site}; connect-src ${site}; font-src ${site}; img-src ${site} data:`;

/** The same with Trusted Types, of which the page lists these. */
const trusted = (site: string, list: string) =>
  policy(
    `${forElement(site).replace("script-src", "script-src 'nonce-own'")}; require-trusted-types-for 'script'; trusted-types ${list}`,
  );

/** A script of the page that holds all of Lit. */
function ownLit(): string {
  const stdin = { contents: 'import "lit"', resolveDir: "." };
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, write: false, format: "iife" });
  return `<script nonce="own">${outputFiles[0]?.text}</script>`;
}

const element = (site: string) =>
  `<script type="module" src="${site}/conflict-map.js"></script><conflict-map src="${site}/data/map.json" lang="en"><a href="${site}/d/2024-12-06/en/">The map as text</a></conflict-map>`;

const frame = (site: string, attributes: string) =>
  `<iframe src="${site}/embed.html?lang=en" width="640" height="600" title="Map" ${attributes}></iframe>`;

const POLICIES: readonly Policy[] = [
  {
    host: "The map's own page, no policy",
    needs: "nothing",
    gets: "map",
  },
  {
    host: "The map's own page, strict CSP, `worker-src 'self'`",
    needs: `\`${OWN_PAGE}; worker-src 'self'\``,
    site: policy(`${OWN_PAGE}; worker-src 'self'`),
    gets: "map",
  },
  {
    host: "The map's own page, strict CSP, no `worker-src`",
    needs: "nothing more: workers fall under `script-src`",
    site: policy(OWN_PAGE),
    gets: "map",
  },
  {
    host: "The map's own page, strict CSP, `worker-src blob:`",
    needs: "`worker-src 'self'`, which this host does not give",
    site: policy(`${OWN_PAGE}; worker-src blob:`),
    gets: "drawing",
    complaint: /worker-src/,
  },
  {
    host: "The map's own page, strict CSP, `worker-src 'none'`",
    needs: "`worker-src 'self'`, which this host does not give",
    site: policy(`${OWN_PAGE}; worker-src 'none'`),
    gets: "drawing",
    complaint: /worker-src/,
  },
  {
    host: "The map's own page, strict CSP, Trusted Types",
    needs: "`require-trusted-types-for 'script'` is borne as it is",
    site: policy(`${OWN_PAGE}; require-trusted-types-for 'script'`),
    gets: "map",
  },
  {
    host: "`embed.html` with the same strict CSP",
    needs: "the same",
    site: policy(`${OWN_PAGE}; worker-src 'self'`),
    path: "/embed.html?lang=en",
    gets: "map",
  },
  {
    host: "The element on a page of another origin, strict CSP",
    needs: `\`Access-Control-Allow-Origin\` from the server of the map; \`${forElement("MAP")}\``,
    site: OPEN,
    article: (site) => ({ body: element(site), headers: policy(forElement(site)) }),
    gets: "map",
  },
  {
    host: "The element on a page of another origin, Trusted Types",
    needs: "the same; `require-trusted-types-for 'script'` is borne as it is",
    site: OPEN,
    article: (site) => ({
      body: element(site),
      headers: policy(`${forElement(site)}; require-trusted-types-for 'script'`),
    }),
    gets: "map",
  },
  {
    host: "The element on a page of another origin, no `Access-Control-Allow-Origin`",
    needs: "`Access-Control-Allow-Origin`, which this server does not send",
    article: (site) => ({ body: element(site), headers: policy(forElement(site)) }),
    gets: "text",
    complaint: /CORS policy|Failed to load resource/,
  },
  {
    host: "An iframe on a page of another origin, strict CSP",
    needs: "`frame-src MAP`",
    article: (site) => ({ body: frame(site, ""), headers: policy(`default-src 'none'; frame-src ${site}`) }),
    gets: "map",
  },
  {
    host: 'An iframe with `sandbox="allow-scripts"`',
    needs: "`Access-Control-Allow-Origin: *` from the server of the map",
    site: OPEN,
    article: (site) => ({ body: frame(site, 'sandbox="allow-scripts"') }),
    gets: "map",
  },
  {
    host: 'An iframe with `sandbox="allow-scripts"`, the frame with the strict CSP',
    needs: "`worker-src data:` and `Access-Control-Allow-Origin: *`",
    site: { ...OPEN, ...policy(`${OWN_PAGE}; worker-src data:`) },
    article: (site) => ({ body: frame(site, 'sandbox="allow-scripts"') }),
    gets: "map",
  },
  {
    host: 'An iframe with `sandbox="allow-scripts"`, no `Access-Control-Allow-Origin`',
    needs: "`Access-Control-Allow-Origin: *`, which this server does not send; the frame says so",
    article: (site) => ({ body: frame(site, 'sandbox="allow-scripts"') }),
    gets: "poster",
    complaint: /CORS policy|Failed to load resource/,
  },
  {
    host: "An iframe that may not run scripts",
    needs: "`allow-scripts`, which this host does not give",
    article: (site) => ({ body: frame(site, "sandbox") }),
    gets: "poster",
    complaint: /sandboxed|CORS policy|Failed to load resource/,
  },
  {
    host: "The element on a page with `Cross-Origin-Embedder-Policy: require-corp`",
    needs: "`Access-Control-Allow-Origin` and `Cross-Origin-Resource-Policy: cross-origin` from the server of the map",
    site: { ...OPEN, ...CROSS_ORIGIN },
    article: (site) => ({ body: element(site), headers: EMBEDDER }),
    gets: "map",
  },
  {
    host: "An iframe on a page with `Cross-Origin-Embedder-Policy: require-corp`",
    needs:
      "`Cross-Origin-Embedder-Policy: require-corp` (or `credentialless`) and `Cross-Origin-Resource-Policy: cross-origin` from the server of the map",
    site: { ...OPEN, ...CROSS_ORIGIN, ...EMBEDDER },
    article: (site) => ({ body: frame(site, ""), headers: EMBEDDER }),
    gets: "map",
  },
  {
    host: "An iframe on a page with `Cross-Origin-Embedder-Policy: credentialless`",
    needs: "the same",
    site: { ...OPEN, ...CROSS_ORIGIN, "cross-origin-embedder-policy": "credentialless" },
    article: (site) => ({ body: frame(site, ""), headers: { "cross-origin-embedder-policy": "credentialless" } }),
    gets: "map",
  },
  {
    host: "The element on a page of another origin, Trusted Types with a list",
    needs: "`trusted-types lit-html conflict-map`",
    site: OPEN,
    article: (site) => ({ body: element(site), headers: trusted(site, "lit-html conflict-map") }),
    gets: "map",
  },
  {
    host: "The same, and the page has a Lit of its own",
    needs: "`trusted-types lit-html conflict-map 'allow-duplicates'`",
    site: OPEN,
    article: (site) => ({
      body: `${ownLit()}${element(site)}`,
      headers: trusted(site, "lit-html conflict-map 'allow-duplicates'"),
    }),
    gets: "map",
  },
  {
    host: "The same, with a list that allows no duplicates",
    needs: "`'allow-duplicates'`, which this host does not give",
    site: OPEN,
    article: (site) => ({ body: `${ownLit()}${element(site)}`, headers: trusted(site, "lit-html conflict-map") }),
    gets: "text",
    complaint: /createPolicy|Trusted ?Type/i,
  },
  {
    host: "The element on a page of another origin, `trusted-types 'none'`",
    needs: "`lit-html conflict-map` in that list, which this host does not give",
    site: OPEN,
    article: (site) => ({ body: element(site), headers: trusted(site, "'none'") }),
    gets: "text",
    complaint: /createPolicy|Trusted ?Type/i,
  },
  {
    host: "The element on a page whose root is 10 pixels, in capitals, spaced and centred",
    needs: "nothing",
    site: OPEN,
    article: (site) => ({
      body: `<style>html { font-size: 62.5% } body { letter-spacing: 3px; text-transform: uppercase; text-align: center }</style>${element(site)}`,
    }),
    gets: "map",
  },
  {
    host: "The element in a shadow root",
    needs: "nothing",
    site: OPEN,
    article: (site) => ({
      body: `<div><template shadowrootmode="open">${element(site)}</template></div>`,
    }),
    gets: "map",
  },
  {
    host: "The iframe that WordPress makes of an embed",
    needs: "`Access-Control-Allow-Origin: *` from the server of the map",
    site: OPEN,
    path: "/demo/wordpress.html",
    gets: "map",
  },
  {
    host: "No JavaScript, the map's own page",
    needs: "nothing",
    browser: { javaScriptEnabled: false },
    gets: "poster",
  },
  {
    host: "No JavaScript, `embed.html`",
    needs: "nothing",
    browser: { javaScriptEnabled: false },
    path: "/embed.html",
    gets: "poster",
  },
  {
    host: "No JavaScript, the page of a day",
    needs: "nothing",
    browser: { javaScriptEnabled: false },
    path: "/d/2024-12-06/en/",
    gets: "poster",
  },
  {
    host: "No WebGL2",
    needs: "nothing",
    graphics: "none",
    gets: "drawing",
  },
  {
    host: "Print, the map's own page",
    needs: "nothing",
    media: "print",
    gets: "drawing",
  },
  {
    host: "Print, the page of a day",
    needs: "nothing",
    media: "print",
    path: "/d/2024-12-06/en/",
    gets: "poster",
  },
];

/** Few pixels, as a machine without a graphics card paints each of them slowly. */
const SMALL = { width: 480, height: 560 };

/** The part of docs/hosts.md that these tests write. */
const SECTION = /<!-- written by `UPDATE_HOSTS[\s\S]*?<!-- end of what is written -->/;

const seen = new Map<Policy, Sight>();

// One worker after the other, so that the last test knows what the others saw.
test.describe.configure({ mode: "default" });

for (const each of POLICIES) {
  test(`${each.host}, ${each.gets}`, async ({ browser }) => {
    const site = await serveHost({ headers: each.site ?? {} });
    const article = await serveHost(each.article ? articleHost(each.article(site.origin)) : {});
    try {
      await visit(browser, each, site, article);
    } finally {
      await Promise.all([site.close(), article.close()]);
    }
  });
}

test("the table of hosts says what these tests saw", () => {
  const unseen = POLICIES.filter((each) => !seen.has(each)).map(({ host }) => host);
  expect(unseen, "hosts whose test did not run or failed before this one").toEqual([]);
  const table = hostTable();
  const written = () => readFileSync("docs/hosts.md", "utf8");
  if (process.env.UPDATE_HOSTS === "1")
    writeFileSync(
      "docs/hosts.md",
      written().replace(SECTION, () => table),
    );
  expect(SECTION.exec(written())?.[0], "UPDATE_HOSTS=1 writes it anew").toBe(table);
});

function articleHost({ body, headers = {} }: ReturnType<NonNullable<Policy["article"]>>): Host {
  // Browsers ask for the icon of a page that names none.
  return {
    headers,
    pages: { "/favicon.ico": "", "/": `<!doctype html><html lang="en"><title>Article</title><body>${body}` },
  };
}

async function visit(browser: Browser, each: Policy, site: RunningHost, article: RunningHost): Promise<void> {
  const context = await browser.newContext({ viewport: SMALL, ...each.browser });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const isKnown = [site.origin, article.origin].includes(origin) || protocol === "data:" || protocol === "blob:";
    if (!isKnown) strangers.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await prepare(page, each);

  await page.goto(each.article ? article.origin : `${site.origin}${each.path ?? "/?lang=en"}`);
  const framed = () => page.frames()[1] ?? page;
  const isMoved = (each.gets === "map" || each.gets === "drawing") && !each.media;
  // With the first gesture MapLibre comes, or cannot.
  if (isMoved) await framed().getByRole("button", { name: "Zoom in" }).click({ timeout: 20_000 });
  if (each.media) await expect(page.locator(".painted, article").first()).toBeAttached({ timeout: 20_000 });
  if (each.media) await page.emulateMedia({ media: each.media });
  await expect.poll(() => sightOf(framed()), { timeout: 20_000 }).toBe(each.gets);
  seen.set(each, await sightOf(framed()));

  expect(strangers, "requests to other origins").toEqual([]);
  expect(await context.cookies(), "cookies").toEqual([]);
  expect(await context.storageState({ indexedDB: true }), "what was stored").toEqual({ cookies: [], origins: [] });
  const unexpected = complaints.filter((complaint) => !each.complaint?.test(complaint));
  expect(unexpected, "errors in the console, violations of policies among them").toEqual([]);
  await context.close();
}

async function prepare(page: Page, { graphics }: Policy): Promise<void> {
  await page.addInitScript(() => {
    const note = (word: string) => document.documentElement.classList.add(word);
    document.addEventListener("conflict-map-ready", () => note("painted"));
    document.addEventListener("conflict-map-fallback", () => note("fallen"));
  });
  if (graphics !== "none") return;
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** What is seen of the map in a page or a frame. */
async function sightOf(view: Page | Frame): Promise<Sight> {
  const isSeen = async (selector: string) => (await view.locator(selector).filter({ visible: true }).count()) > 0;
  if (await isSeen("conflict-map-canvas .printout svg")) return "drawing";
  if (await isSeen(".fallen conflict-map-canvas .static-ground")) return "drawing";
  const isCovered = await isSeen("conflict-map-canvas .static-ground");
  if (!isCovered && (await isSeen(".painted canvas.maplibregl-canvas"))) return "map";
  return (await isSeen("img[src*='posters/'], .first-picture svg[role=img]")) ? "poster" : "text";
}

function hostTable(): string {
  const rows = POLICIES.map((each) => `| ${each.host} | ${each.needs} | ${seen.get(each) ?? "not seen"} |`);
  return `<!-- written by \`UPDATE_HOSTS=1 npx playwright test host-policies\` from what those tests saw in the built site -->

| host | what it needs | what the reader gets |
|---|---|---|
${rows.join("\n")}

<!-- end of what is written -->`;
}
