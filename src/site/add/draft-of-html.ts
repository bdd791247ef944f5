import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfHtml } from "../../import/sources/html-text.ts";
import { type Draft, publishedIn } from "./draft.ts";

type Page = ReturnType<typeof parseHTML>["document"];

/** What stands in an article without being of it. */
const BESIDE =
  "script, style, noscript, template, nav, form, iframe, .ads, .ad, .advertisement, .related, .share, .sharedaddy";

/** A saved page, or a piece of one: its article without what stands around it, and what its head says of it. */
export function draftOfHtml(html: string): Draft {
  const isPage = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isPage ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const head = headOf(document);
  for (const element of document.querySelectorAll(BESIDE)) element.remove();
  const pieces = document.body.innerHTML;
  const article = isPage ? new Readability(document as unknown as Document).parse() : null;
  const body = `${textOfHtml(article?.content ?? pieces)}\n`;
  const title = head.title ?? article?.title?.trim() ?? null;
  const text = title === null || body.includes(title) ? body : `${title}\n\n${body}`;
  return { ...head, title: title || null, text };
}

function headOf(document: Page): Omit<Draft, "text"> {
  const meta = (...names: readonly string[]) => {
    const found = names.map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`));
    return found.map((each) => each?.getAttribute("content")?.trim()).find(Boolean) ?? null;
  };
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  const heading = document.querySelector("article h1, main h1, h1")?.textContent?.trim().replace(/\s+/g, " ");
  const dates = [
    meta("article:published_time", "datePublished", "date", "DC.date.issued"),
    linkedDate(document),
    attribute("article time[datetime], time[datetime]", "datetime"),
  ];
  return {
    title: heading || meta("og:title"),
    published: dates.flatMap((date) => (date ? (publishedIn(date) ?? []) : []))[0] ?? null,
    language: attribute("html[lang]", "lang"),
    url: attribute('link[rel="canonical"]', "href") ?? meta("og:url"),
    publisher: meta("og:site_name"),
  };
}

/** The date of the linked data that search engines read. */
function linkedDate(document: Page): string | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const dates = scripts.map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? "")?.[1]);
  return dates.find((date) => date !== undefined) ?? null;
}
