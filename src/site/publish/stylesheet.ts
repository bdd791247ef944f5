import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A style sheet as it is published: its path relative to the site, named by its content, and its text. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
}

/** What every page of quotes has. */
const QUOTES = ["../../elements/hidden-text.css", "quote-marks.css"] as const;

/** The style sheet of all published pages. */
export const pageStyles = (): Stylesheet => published("d/day-page", "day-page.css");

/** What pages of days have beyond it where excerpts stand on them in brief. */
export const excerptStyles = (): Stylesheet => published("d/excerpts", ...QUOTES, "excerpts.css");

/** What the page of sources has beyond it. */
export const sourcesStyles = (): Stylesheet => published("sources/sources", ...QUOTES, "sources/sources.css");

/** What the codebook has beyond it. */
export const codebookStyles = (): Stylesheet => published("codebook/codebook", "codebook/codebook.css");

/** The files, relative to this one, as one sheet of that name. */
function published(name: string, ...files: readonly string[]): Stylesheet {
  const text = files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n");
  return { path: `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`, text };
}
