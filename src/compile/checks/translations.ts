import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** Whether a quote is translated into each language of the map but its article's, and who translated it is told. */
export function checkTranslation(
  entry: ClaimEntry,
  articles: Index<ArticleEntry>,
  languages: readonly Language[],
): Issue[] {
  const own = articles.byId.get(entry.article)?.fields.language;
  if (own === undefined || entry.whole === null) return [];
  const given = textsOf(entry.whole, "translation", languages);
  const missing = languages.filter((language) => language !== own && given[language] === undefined);
  const issues = missing.map((language) => {
    const message = `expected the quote in ${language}, as the article is in ${own}, found nothing`;
    return entryIssue("translation-missing", entry, [`translation_${language}`], message);
  });
  if (given[own] !== undefined) {
    const message = `expected no translation into ${own}, the language of the article, found one`;
    issues.push(entryIssue("field-unknown", entry, [`translation_${own}`], message));
  }
  if (Object.keys(given).length > 0 && entry.whole.translator === undefined) {
    issues.push(
      entryIssue("translation-missing", entry, ["translator"], "expected who translated the quote, found nothing"),
    );
  }
  return issues;
}
