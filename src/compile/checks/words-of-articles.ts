import { groupBy } from "../../model/group-by.ts";
import type { Stretch } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { checkHedges } from "./hedges.ts";
import { anchorQuotes } from "./quotes.ts";
import { checkWholeWords } from "./whole-words.ts";

/**
 * Where each claim's quote stands in its article's text, and every issue with the words that claims have of it. One article
 * after the other, as the normal form of a text, with its way back, is many times as large as the text.
 */
export function checkWordsOfArticles(
  claims: readonly ClaimEntry[],
  articles: ReadonlyMap<string, ArticleEntry>,
): { stretches: ReadonlyMap<ClaimEntry, Stretch>; issues: Issue[] } {
  const stretches = new Map<ClaimEntry, Stretch>();
  const issues: Issue[] = [];
  for (const [id, own] of groupBy(claims, ({ article }) => article)) {
    const article = articles.get(id);
    if (!article) continue;
    const folded = normalise(article.body);
    const quotes = anchorQuotes(own, folded);
    for (const [claim, stretch] of quotes.stretches) stretches.set(claim, stretch);
    issues.push(
      ...quotes.issues,
      ...checkWholeWords(quotes.stretches, article, folded),
      ...checkHedges(quotes.stretches, article, folded),
    );
  }
  return { stretches, issues };
}
