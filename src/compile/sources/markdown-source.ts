import { fileIssue } from "../issue.ts";
import type { Reading, Source } from "./source.ts";
import { readYaml } from "./yaml-source.ts";

/** An article's front matter, and its text as it stands. */
export interface ArticleSource extends Source {
  /** Everything after the line feed of the closing `---` line. */
  readonly body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n/m;

/** What a Markdown file holds between its first two `---` lines, and after them. */
export function readMarkdown(file: string, text: string): Reading<ArticleSource> {
  const parts = FRONT_MATTER.exec(text);
  if (parts?.index !== 0) {
    const message = "expected front matter between two lines of ---, found none";
    return { source: null, issues: [fileIssue("front-matter-missing", file, message)] };
  }
  const reading = readYaml(file, parts[1] ?? "", 2);
  if (!reading.source) return reading;
  return { source: { ...reading.source, body: text.slice(parts[0].length) }, issues: [] };
}
