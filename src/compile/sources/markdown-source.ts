import { issue } from "../issue.ts";
import { findGitTrace } from "./git-traces.ts";
import type { ReadResult, Source } from "./source.ts";
import { TextLines } from "./text-lines.ts";
import { readYaml } from "./yaml-source.ts";

/** An article's front matter, and its text as it stands. */
export interface ArticleSource extends Source {
  /** Everything after the line feed of the closing `---` line. */
  readonly body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n/m;

/** What a Markdown file holds between its first two `---` lines, and after them. */
export function readMarkdown(file: string, text: string): ReadResult<ArticleSource> {
  const trace = findGitTrace(new TextLines(text));
  if (trace) {
    return { source: null, issues: [issue("yaml-malformed", { file, line: trace.line, path: "" }, trace.message)] };
  }
  const front = parseFrontMatter(text);
  if (front === null) {
    return { source: null, issues: [issue("front-matter-missing", { file, line: 1, path: "" }, explainFront(text))] };
  }
  const reading = readYaml(file, front.yaml, 2);
  if (!reading.source) return reading;
  return { source: { ...reading.source, body: text.slice(front.end) }, issues: [] };
}

/** Which of the two fences is missing. */
function explainFront(text: string): string {
  const expected = "expected front matter between two lines of ---";
  if (text.trim() === "")
    return `${expected}, found an empty file; delete it, and run add with the text of the article`;
  if (/^\s*</.test(text)) return `${expected}, found HTML; paste the text of the article alone, below its front matter`;
  if (/^---[ \t]*$/m.test(text.split("\n", 1)[0] ?? "")) {
    return `${expected}, found no second one; write --- on a line of its own, between the last field and the text`;
  }
  const rest = /^---[ \t]*$/m.test(text) ? "found something before the first; begin the file with a line of ---" : "";
  return `${expected}, ${rest || "found none; begin the file with ---, the fields, and --- again, each on a line of its own"}`;
}

/** The front matter of a Markdown file, the offset at which it starts, and that of the body; null where there is none. */
export function parseFrontMatter(text: string): { yaml: string; start: number; end: number } | null {
  const parts = FRONT_MATTER.exec(text);
  if (parts?.index !== 0) return null;
  const [whole, yaml = ""] = parts;
  return { yaml, start: whole.indexOf("\n") + 1, end: whole.length };
}
