import { marked } from "marked";
import { parse } from "yaml";
import { parseFrontMatter } from "../../compile/sources/markdown-source.ts";
import { type Draft, publishedIn } from "./draft.ts";
import { draftOfHtml } from "./draft-of-html.ts";

/** A text in Markdown: its words without the marks, and what its front matter says. */
export function draftOfMarkdown(markdown: string): Draft {
  const front = parseFrontMatter(markdown);
  const head = front ? fieldsOf(front.yaml) : {};
  const body = front ? markdown.slice(front.end) : markdown;
  const draft = draftOfHtml(marked.parse(body, { async: false }));
  const field = (...names: readonly string[]) => names.map((name) => head[name]).find(Boolean) ?? null;
  const published = field("published", "date");
  const title = field("title");
  return {
    title: title ?? draft.title,
    text: title === null || draft.text.includes(title) ? draft.text : `${title}\n\n${draft.text}`,
    published: published && publishedIn(published),
    language: field("language", "lang"),
    url: field("url", "link"),
    publisher: null,
  };
}

/** The lines of a front matter that are one text each. */
function fieldsOf(yaml: string): Readonly<Record<string, string>> {
  const value: unknown = parse(yaml, { logLevel: "silent" });
  const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
