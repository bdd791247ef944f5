import { digestOf } from "../digest.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { entryIssue, show } from "../sources/shape.ts";

/** An issue, with the line to write, if an article's text is not the one that its digest was made of, or it has none yet. */
export function checkDigest(entry: ArticleEntry): Issue[] {
  const { sha256: given } = entry.fields;
  const right = digestOf(entry.body);
  if (given === right) return [];
  const message = `expected the digest of the text, found ${show(given)}; if the text is as it was published, write sha256: "${right}"`;
  return [entryIssue("sha256-mismatch", entry, ["sha256"], message)];
}
