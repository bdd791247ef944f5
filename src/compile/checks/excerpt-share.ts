import type { Stretch } from "../../text/anchor.ts";
import { coveredBy, EXCERPT_SHARE } from "../../text/excerpts.ts";
import { fileIssue, type Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";

/** A warning for each article of which more is quoted than an excerpt may be; `stretches` are where quotes stand. */
export function checkShares(
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  articles: ReadonlyMap<string, ArticleEntry>,
): Issue[] {
  return [...articles.values()].flatMap((article) => {
    const quoted = [...stretches].filter(([claim]) => claim.article === article.named).map(([, stretch]) => stretch);
    const share = coveredBy(quoted) / article.body.length;
    if (quoted.length === 0 || share <= EXCERPT_SHARE) return [];
    const message = `expected at most a third of the text to be quoted, found ${Math.round(share * 100)} %`;
    return [fileIssue("excerpt-share", article.source.file, message)];
  });
}
