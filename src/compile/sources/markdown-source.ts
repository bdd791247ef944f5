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
  const front = parseFrontMatter(text);
  if (front === null) {
    const message = "expected front matter between two lines of ---, found none";
    return { source: null, issues: [fileIssue("front-matter-missing", file, message)] };
  }
  const reading = readYaml(file, front.yaml, 2);
  if (!reading.source) return reading;
  return { source: { ...reading.source, body: text.slice(front.end) }, issues: [] };
}

/** The front matter of a Markdown file, the offset at which it starts, and that of the body; null where there is none. */
export function parseFrontMatter(text: string): { yaml: string; start: number; end: number } | null {
  const parts = FRONT_MATTER.exec(text);
  if (parts?.index !== 0) return null;
  const [whole, yaml = ""] = parts;
  return { yaml, start: whole.indexOf("\n") + 1, end: whole.length };
}
