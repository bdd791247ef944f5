import { fold } from "../../text/fold.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/** A warning if an article's title is not in its text, spelling, case and signs apart; a text may have come without it. */
export function checkTitle(entry: ArticleEntry): Issue[] {
  const { title } = entry.fields;
  if (title === undefined || stands(fold(title), entry.body)) return [];
  const message = `expected the title as the text has it, found «${title}», which stands nowhere in it`;
  const remedy = "write the article's own title there, or above its text";
  return [entryIssue("title-not-in-text", entry, ["title"], message, remedy)];
}

/** Whether the folded words stand in the text: mostly in its first line, so that the whole of it is folded only where they do not. */
function stands(words: string, text: string): boolean {
  const isIn = (part: string) => ` ${fold(part)} `.includes(` ${words} `);
  const [first = ""] = text.trimStart().split("\n", 1);
  return isIn(first) || isIn(text);
}
