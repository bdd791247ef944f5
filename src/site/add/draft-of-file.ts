import { UsageError } from "../commands/command.ts";
import { decodeInput } from "./decode-input.ts";
import { type Draft, draftOfText } from "./draft.ts";
import { draftOfHtml } from "./draft-of-html.ts";
import { draftOfMarkdown } from "./draft-of-markdown.ts";
import { nestingProblem } from "./nesting.ts";

const DRAFTS: Readonly<Record<string, (text: string) => Draft>> = {
  text: draftOfText,
  html: draftOfHtml,
  markdown: draftOfMarkdown,
};

/** What a file says of an article, by what `as` says that it is, else by its name and how it begins; throws a sentence where it holds none. */
export function draftOfFile(file: string, bytes: Uint8Array, as?: string): Draft {
  const refuse = (problem: string) => new UsageError(`${file === "-" ? "what was pasted" : file}: ${problem}`);
  const decoded = decodeInput(bytes);
  if ("problem" in decoded) throw refuse(decoded.problem);
  const form = as ?? formOf(file, decoded.text);
  const make = DRAFTS[form];
  if (!make) throw new UsageError(`--as ${form}: expected text, html or markdown`);
  const problem = form === "text" ? null : nestingProblem(decoded.text, form);
  if (problem !== null) throw refuse(problem);
  const draft = make(decoded.text);
  if (draft.text.trim() !== "") return draft;
  throw new UsageError(`${file}: expected the text of an article, found none in its ${form}`);
}

/** By the name of the file, else by how the text begins. */
function formOf(file: string, text: string): string {
  if (/\.html?$/i.test(file) || /^\s*(?:<!doctype html|<html|<article|<p|<div|<h1)[\s>]/i.test(text)) return "html";
  return /\.(?:md|markdown)$/i.test(file) || /^---\n[\s\S]*?\n---\n/.test(text) ? "markdown" : "text";
}
