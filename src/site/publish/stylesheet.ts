import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A style sheet as it is published: its path relative to the site, named by its content, and its text. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
}

/** The style sheet of all published pages. */
export const pageStyles = (): Stylesheet => published(new URL("./day-page.css", import.meta.url), "d/day-page");

/** What pages of days have beyond it where excerpts stand on them in brief. */
export const excerptStyles = (): Stylesheet => published(new URL("./excerpts.css", import.meta.url), "d/excerpts");

/** What the page of sources has beyond it. */
export const sourcesStyles = (): Stylesheet =>
  published(new URL("./sources/sources.css", import.meta.url), "sources/sources");

/** What the codebook has beyond it. */
export const codebookStyles = (): Stylesheet =>
  published(new URL("./codebook/codebook.css", import.meta.url), "codebook/codebook");

function published(source: URL, name: string): Stylesheet {
  const text = readFileSync(source, "utf8");
  return { path: `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`, text };
}
