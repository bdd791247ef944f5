// Has Lighthouse judge the pages of the built site, on a desktop and as a phone, and prints its scores; `--write` puts them
// into docs/measured.md, `--page TEXT` takes only pages with the text in their address. Times need a machine that does nothing else.
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig, type Flags } from "lighthouse";
import puppeteer from "puppeteer-core";
import { serve } from "../../bench/server.ts";
import { CLONE } from "../../src/site/clone.ts";
import { chooseChromium } from "../chromium.ts";
import { writeSection } from "../section.ts";

/** Every kind of page that a site has. */
const PAGES = [
  "?lang=en",
  "?lang=ar",
  "embed.html?lang=en",
  "demo/",
  "demo/article-element.html",
  "demo/article-iframe.html",
  "demo/wordpress.html",
  "d/2024-12-06/ar/",
  "sources/en/",
  "codebook/ar/",
];

const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"] as const;

/** Scores from 0 to 100, in the order of the categories, and what costs points beside time. */
interface Judgement {
  readonly scores: readonly number[];
  readonly faults: readonly string[];
  /** The times that the score for performance is made of. */
  readonly times: string;
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { write: { type: "boolean", default: false }, page: { type: "string", default: "" } },
});

const loads = loadavg().slice(0, 1);
await chooseChromium("browser");
const server = await serve(join(CLONE.root, "dist"));
const rows: string[] = [];
const faults = new Set<string>();
for (const path of PAGES.filter((each) => each.includes(values.page))) {
  const phone = await judge(path, "phone");
  const desktop = await judge(path, "desktop");
  const worst = CATEGORIES.slice(0, 3).map((_, index) =>
    Math.min(phone.scores[index] ?? 0, desktop.scores[index] ?? 0),
  );
  rows.push(`| \`${path}\` | ${[...worst, desktop.scores[3], phone.scores[3]].join(" | ")} |`);
  console.log(`${rows.at(-1)}\n  desktop: ${desktop.times}\n  phone: ${phone.times}`);
  for (const fault of [...phone.faults, ...desktop.faults]) faults.add(`${path}: ${fault}`);
}
server.close();
loads.push(...loadavg().slice(0, 1));
for (const fault of faults) console.log(fault);
if (values.write) writeSection(join(CLONE.root, "docs/measured.md"), "npm run lighthouse -- --write", section());

async function judge(path: string, device: "phone" | "desktop"): Promise<Judgement> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const flags: Flags = { onlyCategories: [...CATEGORIES], logLevel: "error" };
    const config = device === "desktop" ? desktopConfig : undefined;
    const result = await lighthouse(`${server.address}${path}`, flags, config, page);
    if (!result) throw new Error(`${path}: Lighthouse gave no result`);
    const { categories, audits } = result.lhr;
    const costly = CATEGORIES.slice(0, 3).flatMap((name) => categories[name]?.auditRefs ?? []);
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      faults: costly
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${audits[id]?.title}`),
      times: (categories.performance?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .map(
          ({ id, acronym }) => `${acronym} ${audits[id]?.displayValue} (${Math.round((audits[id]?.score ?? 0) * 100)})`,
        )
        .join(", "),
    };
  } finally {
    await browser.close();
  }
}

function section(): string {
  const load = loads.map((each) => each.toFixed(1)).join(" at the start, ");
  return `## Lighthouse

Written by \`npm run lighthouse -- --write\`; do not edit. One run each, in Chromium without flags, from a server with gzip on the
same machine: ${cpus().length} cores without a graphics card, load ${load} at the end (nothing else would be about 1). Performance is that of this machine, and
worse under load; the aims are 100 in the first three, 95 on a desktop and 90 on the phone that Lighthouse imitates.

| page | accessibility | best practices | SEO | performance, desktop | performance, phone |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

${faults.size === 0 ? "Nothing but time costs points." : [...faults].map((fault) => `- ${fault}`).join("\n")}`;
}
