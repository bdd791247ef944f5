import { fold } from "../../text/fold.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/** A warning if an article's title is not in its text, spelling, case and signs apart; a text may have come without it. */
export function checkTitle(entry: ArticleEntry): Issue[] {
  const { title } = entry.fields;
  if (title === undefined || ` ${fold(entry.body)} `.includes(` ${fold(title)} `)) return [];
  const message = `expected the title as the text has it, found «${title}», which stands nowhere in it`;
  const remedy = "write the article's own title there, or above its text";
  return [entryIssue("title-not-in-text", entry, ["title"], message, remedy)];
}
