import { groupBy } from "../../model/group-by.ts";
import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Stretch } from "../../text/anchor.ts";
import { coveredBy, EXCERPT_SHARE } from "../../text/excerpts.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/** An issue for each article of which more is quoted than an excerpt may be, and that does not say why; `stretches` are where quotes stand. */
export function checkShares(
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  articles: ReadonlyMap<string, ArticleEntry>,
  languages: readonly Language[],
): Issue[] {
  const byArticle = groupBy([...stretches], ([claim]) => claim.article);
  return [...articles.values()].flatMap((article) => {
    const quoted = (byArticle.get(article.named) ?? []).map(([, stretch]) => stretch);
    const share = coveredBy(quoted) / article.body.length;
    const isExplained = Object.keys(textsOf(article.fields, "share_reason", languages)).length > 0;
    if (quoted.length === 0 || share <= EXCERPT_SHARE || isExplained) return [];
    const message = `expected at most a third of the text to be quoted, found ${Math.round(share * 100)} %`;
    const field = `share_reason_${languages[0]}`;
    const remedy = `quote less, or write ${field}: and why, such as that it is a short item`;
    return [entryIssue("excerpt-share", article, [field], message, remedy)];
  });
}
