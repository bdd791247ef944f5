import { readMarkdown } from "../../../compile/sources/markdown-source.ts";
import type { ArticleId } from "../../../model/article.ts";
import type { ClaimId } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { groupBy } from "../../../model/group-by.ts";
import { coveredBy, type Excerpt, excerptsOf } from "../../../text/excerpts.ts";

/**
 * The excerpt of every claim, with as much of its sentence as may be published; `folder` holds the files that the data set
 * was compiled from. Throws where an article's text is not there.
 */
export function excerptsOfClaims(
  { articles, claims }: Dataset,
  folder: ReadonlyMap<string, string>,
): ReadonlyMap<ClaimId, Excerpt> {
  const excerpts = new Map<ClaimId, Excerpt>();
  const byArticle = groupBy(claims.values(), ({ article }) => article);
  for (const id of articles.keys()) {
    const own = byArticle.get(id) ?? [];
    const found = excerptsOf(
      textOf(id, folder),
      own.map(({ quote }) => quote),
    );
    found.forEach((excerpt, index) => {
      const claim = own[index];
      if (claim) excerpts.set(claim.id, excerpt);
    });
  }
  return excerpts;
}

/** What part of each article its quotes are, from 0 to 1. */
export function sharesOfArticles(
  { articles, claims }: Dataset,
  folder: ReadonlyMap<string, string>,
): ReadonlyMap<ArticleId, number> {
  const byArticle = groupBy(claims.values(), ({ article }) => article);
  const shares = [...articles.keys()].map((id): [ArticleId, number] => {
    const own = byArticle.get(id) ?? [];
    return [id, coveredBy(own.map(({ quote }) => quote)) / Math.max(1, textOf(id, folder).length)];
  });
  return new Map(shares);
}

function textOf(id: ArticleId, folder: ReadonlyMap<string, string>): string {
  const file = `articles/${id}.md`;
  const { source } = readMarkdown(file, folder.get(file) ?? "");
  if (!source) throw new Error(`article ${id} has no text in ${file}`);
  return source.body;
}
